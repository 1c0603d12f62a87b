package org.lianxi.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.notice.NoticeChange;
import org.lianxi.meeting.notice.NoticeRecord;
import org.lianxi.meeting.notice.NoticeViews;
import org.lianxi.meeting.notice.ReadNotice;
import org.lianxi.meeting.notice.RecipientState;
import org.lianxi.meeting.notice.RecipientView;
import org.lianxi.meeting.notice.VersionView;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Texts;
import org.lianxi.web.page.When;
import org.lianxi.web.security.SignedIn;

/** The notice of a meeting with everything that is known about it, read once for a page. */
@Named
@RequestScoped
public class NoticePage {

    @Inject
    private NoticeViews notices;

    @Inject
    private ReadNotice readNotice;

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private When when;

    @Inject
    private Texts texts;

    @Inject
    private InstantSource clock;

    private @Nullable NoticeRecord record;

    /** Whoever got the notice has read it with this. */
    public void open() {
        readNotice.read(signedIn.person(), meeting());
        record = null;
    }

    public NoticeRecord getRecord() {
        if (record == null) {
            record = notices.of(signedIn.person(), meeting());
        }
        return record;
    }

    /** Before an act the record as it was, after a refused one as it is. */
    public void load() {
        record = null;
    }

    /** The number of the newest version, 0 before the first. */
    public int getNewest() {
        return getRecord().newest().map(VersionView::number).orElse(0);
    }

    /** What has changed with the newest version. */
    public List<String> getNews() {
        return getRecord().newest().map(this::words).orElse(List.of());
    }

    /** What has changed since the newest version and is not said to anybody yet. */
    public List<String> getPending() {
        return said(getRecord().pending());
    }

    /** What has changed with a version. */
    public List<String> words(VersionView version) {
        return said(version.changes());
    }

    private List<String> said(List<NoticeChange> changes) {
        NoticeWords words = NoticeWords.in(signedIn.locale(), when);
        return changes.stream().map(words::say).toList();
    }

    /** Whether somebody has to be phoned: who has not read the notice when the time for it is over. */
    public boolean isPhoning() {
        return !isTimeToRead() && getRecord().recipients().stream().anyMatch(RecipientView::isToPhone);
    }

    /** What comes next about a recipient. */
    public String next(RecipientView recipient) {
        if (recipient.state() == RecipientState.SILENT && isTimeToRead()) {
            return texts.format(texts.of("notice", "recipient.then", "READING"), when.moment(readBy()));
        }
        return texts.of("notice", "recipient.then", recipient.state());
    }

    private boolean isTimeToRead() {
        return clock.instant().isBefore(readBy());
    }

    /** Until when the newest version is to be read. */
    private Instant readBy() {
        return getRecord().newest().map(VersionView::readBy).orElse(Instant.MIN);
    }

    MeetingId meeting() {
        return new MeetingId(asked.getId());
    }

    public String getId() {
        return asked.getId();
    }
}
