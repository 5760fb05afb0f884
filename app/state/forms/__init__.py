"""What is being entered: pure values that the pages edit until they are saved."""
