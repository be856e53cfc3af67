"""The posts: where each stands, how many man it, and in which sector that is."""

from functools import partial

from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from gui.centre.tab import CentreTab, Change, Seat
from gui.entry.fields import NONE, ChoiceField, LineField
from gui.entry.rows import FieldRow
from gui.i18n import tr, words
from gui.rights import allow, why_not
from gui.widgets.buttons import push_button
from gui.widgets.panel_head import PanelHead
from gui.widgets.row_list import Cell, Rest, RowList, list_row
from gui.widgets.segments import Segment
from models.edits.posts import change_post, void_post
from models.entry.centre import read_post
from models.entry.trouble import Troubles
from models.entry.written import point
from models.geodesy import to_grid
from models.profile import named
from models.records import Post


class PostsTab(CentreTab):
    """The posts listed; one chosen to be changed or given up, or a new one."""

    action = "post_changed"

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat)
        self._posts: list[Post] = []
        self._post: Post | None = None
        self._giving_up = False
        language = words().language
        self.list = RowList()
        self.list.setMinimumHeight(seat.theme.px(140))
        self.head = PanelHead(tr("New post"))
        self.name = LineField("name", tr("Name"), width=130, hint="OP 7")
        self.where = LineField("where", tr("Position"), width=210, hint=tr("38T PK 774 383, or 40.0764 47.0815"))
        self.manning = LineField("manning", tr("Manned by"), width=80, hint="0")
        profile = seat.workspace.profile
        sides = [Segment(each.code, each.code, tip=named(each.names, language)) for each in profile.contingents]
        sides.append(Segment(NONE, tr("both")))
        self.contingent = ChoiceField("contingent", tr("Contingent"), sides, explained=False)
        self.text = LineField("text", tr("Remark"), width=220)
        self.rows = (
            FieldRow((self.name, 1), (self.where, 2), (self.manning, 0), (self.contingent, 1), (self.text, 2)),
        )
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.head)
        self.body.addWidget(self.rows[0])
        self.head.add(push_button(tr("New post"), partial(self.choose, None), kind="link"))
        for field in (self.name, self.where, self.manning, self.contingent, self.text):
            field.edited.connect(lambda _name, _text: self.allow())
        self.refresh()

    def refresh(self) -> None:
        """Read the posts anew."""
        with self.workspace.store.reading() as session:
            query = select(Post).where(Post.void_reason.is_(None)).order_by(Post.name)
            self._posts = list(session.scalars(query))
        self.list.show_rows([self._row(each) for each in self._posts], tr("No post is on record."))
        self.choose(None)

    def _row(self, post: Post) -> QWidget:
        profile = self.workspace.store.profile
        names = {sector.code: named(sector.names, words().language) for sector in profile.sectors}
        sector = post.sector or profile.sector_at(post.lat, post.lon) or ""
        change = push_button(tr("Change…"), partial(self.choose, post), kind="small")
        end = push_button(tr("Give up…"), partial(self.give_up, post), kind="small")
        for button in (change, end):
            allow(button, why_not(self.workspace.store, self.seat.actor, self.action))
        parts: list[tuple[QWidget, int]] = [
            (Cell(post.name, "list-strong", wide=110), 0),
            (Cell(to_grid(post.lat, post.lon, 4), "list", wide=150), 0),
            (Cell(names.get(sector, sector), "list", wide=120), 0),
            (Cell(tr("crew {n}", n=post.manning), "list", wide=70), 0),
            (Cell(post.contingent or "", "list", wide=60), 0),
            (Rest(post.text or "", "list", "text2"), 1),
        ]
        return list_row(parts, [change, end])

    def choose(self, post: Post | None) -> None:
        """Write a post into the fields, or begin a new one."""
        self._post, self._giving_up = post, False
        self.head.title.setText(tr("New post") if post is None else tr("Change {name}", name=post.name))
        self.name.show_text("" if post is None else post.name)
        self.where.show_text("" if post is None else point(post.lat, post.lon))
        self.manning.show_text("" if post is None else str(post.manning))
        self.contingent.show_text("" if post is None else post.contingent or "")
        self.text.show_text("" if post is None else post.text or "")
        self._enable()
        self.allow()

    def give_up(self, post: Post) -> None:
        """Ask for the reason for which a post is given up."""
        self.choose(post)
        self._giving_up = True
        self.head.title.setText(tr("Give up {name}", name=post.name))
        self._enable()
        self.allow()
        self.reason.take_focus()

    def _enable(self) -> None:
        for field in (self.name, self.where, self.manning, self.contingent, self.text):
            field.setEnabled(not self._giving_up)

    def read(self) -> tuple[Change | None, Troubles]:
        """Read the post as typed."""
        store, post = self.workspace.store, self._post
        if self._giving_up and post is not None:
            gone = post.id
            return (lambda who, reason: void_post(store, who, gone, reason)), {}
        if post is None and not self.name.text() and not self.where.text():
            return None, {}
        typed = (self.name.text(), self.where.text(), self.manning.text(), self.contingent.text(), self.text.text())
        fields, troubles = read_post(*typed, self.around)
        self.show_errors(self.rows, troubles)
        if fields is None:
            return None, troubles
        key = None if post is None else post.id
        return (lambda who, reason: change_post(store, who, key, fields, reason)), troubles

    def about(self) -> str:
        """Its name."""
        return self.name.text()
