"""What the menus do about people: signing in and out, the lock, the set-up, officers and keys."""

from gui.commands.base import MenuCommands
from gui.people.session import desk_session


class PeopleCommands(MenuCommands):
    """The handlers about people, in the menus Centre and Watch."""

    def sign_in(self) -> None:
        """Let an officer sign in; whoever was at the desk before leaves it."""
        from gui.people.sign_in_window import SignInWindow  # opened at the change of shift

        self._show(SignInWindow(desk_session(), self.window))

    def sign_out(self) -> None:
        """Let nobody be at the desk."""
        desk_session().sign_out()

    def lock_screen(self) -> None:
        """Cover the screen until a password is given."""
        desk_session().lock()

    def set_up_centre(self) -> None:
        """Let both contingents bring their keys."""
        from gui.people.set_up_window import SetUpWindow  # once in the life of a centre

        self._show(SetUpWindow(desk_session(), self.window))

    def show_officers(self) -> None:
        """Show the officers of both contingents and their keys."""
        from gui.people.officers_window import OfficersWindow  # opened now and then

        window = OfficersWindow(desk_session(), self.window)
        window.written.connect(self.desk.take_entry)
        self._show(window)
