"""What the menu View does: where to look, and how large."""

from gui.commands.base import MenuCommands

_STEP = 0.25


class ViewCommands(MenuCommands):
    """The handlers of the menu."""

    def show_facets(self) -> None:
        """Go to the filter panel."""
        self.window.docking.go_to("facets")

    def show_map(self) -> None:
        """Go to the map."""
        self.window.docking.go_to("map")

    def show_charts(self) -> None:
        """Go to the charts."""
        self.window.docking.go_to("charts")

    def show_list(self) -> None:
        """Go to the list."""
        self.window.docking.go_to("list")

    def show_details(self) -> None:
        """Go to the details."""
        self.window.docking.go_to("details")

    def next_panel(self) -> None:
        """Go to the panel after the one with the focus."""
        self.window.docking.go_on()

    def open_details(self) -> None:
        """Show everything on what was opened in list or map."""
        self.window.docking.open("details")

    def fold_facets(self) -> None:
        """Fold the filter up to the edge, or keep it open."""
        self.window.docking.turn_over("facets")

    def fold_details(self) -> None:
        """Fold the details up to the edge, or keep them open."""
        self.window.docking.turn_over("details")

    def reset_layout(self) -> None:
        """Put the panels back to where they belong."""
        self.window.reset_layout()

    def larger(self) -> None:
        """Make everything larger."""
        self.desk.choose_look(scale=min(2.0, self.desk.theme.scale + _STEP))

    def smaller(self) -> None:
        """Make everything smaller."""
        self.desk.choose_look(scale=max(1.0, self.desk.theme.scale - _STEP))
