package org.lianxi.meeting.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lianxi.meeting.convening.MeetingId;

@ApplicationScoped
class KeptNoticeRecipients implements NoticeRecipients {

    private final NoticeRepository notices;

    @Inject
    KeptNoticeRecipients(NoticeRepository notices) {
        this.notices = notices;
    }

    @Override
    public Optional<Newest> newest(MeetingId meeting) {
        return notices.newest(meeting)
                .map(version -> new Newest(
                        version.number(),
                        version.cause(),
                        notices.recipients(meeting).stream()
                                .filter(each -> each.number() == version.number())
                                .map(Recipient::person)
                                .toList()));
    }
}
