"""Commands on the settings, and on advice that is put away."""

from dataclasses import replace
from functools import partial

from app.core.settings import Settings
from app.state.commands.holder import StateHolder, Undo
from app.state.following import with_history
from app.storage.aggregates import WayBack


class PreferenceCommands(StateHolder):
    """Change settings; dismiss advice."""

    def change_settings(self, settings: Settings) -> Undo:
        """Replace the settings."""

        def change() -> WayBack:
            stored = self.library.settings
            go_back = partial(stored.save, stored.load()) if stored.are_set() else stored.clear
            stored.save(settings)
            return go_back

        return self._carry_out(change, self._follow_settings)

    def dismiss_advice(self, advice_id: str) -> Undo:
        """Stop showing a piece of advice for a while."""

        def change() -> WayBack:
            dismissals = self.library.dismissals
            before = dismissals.all().get(advice_id)
            dismissals.dismiss(advice_id)
            if before is None:
                return partial(dismissals.undo, advice_id)
            return partial(dismissals.put, advice_id, before)

        return self._carry_out(change, self._follow_dismissals)

    def _follow_settings(self) -> None:
        history = replace(self.state.history, settings=self.library.settings.load())
        self._work_out(partial(with_history, self.state, history))

    def _follow_dismissals(self) -> None:
        self._publish(replace(self.state, dismissed_advice=self.library.dismissals.all()))
