package org.lianxi.meeting.notice;

import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.agenda.AgendaItemView;

/** An item as a version of a notice names it. */
public record NoticeItem(String id, AgendaItemKind kind, int minutes, String title) {

    /** Keeps the title on one line. */
    public NoticeItem {
        title = title.replaceAll("\\p{Cntrl}+", " ");
    }

    static NoticeItem of(AgendaItemView item) {
        return new NoticeItem(item.id().value(), item.kind(), item.minutes(), item.matterTitle());
    }
}
