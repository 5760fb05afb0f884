"""The functional core: values, rules and the prediction engine; no clock, no I/O, no Qt."""
