package org.lianxi.meeting.notice;

import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** The newest notice: whom it went to and who was phoned about it. */
record Round(Optional<NoticeVersion> version, List<Recipient> recipients, List<Contact> contacts) {

    static Round newest(NoticeRepository notices, MeetingId meeting) {
        Optional<NoticeVersion> newest = notices.newest(meeting);
        int number = newest.map(NoticeVersion::number).orElse(0);
        return new Round(
                newest,
                notices.recipients(meeting).stream()
                        .filter(each -> each.number() == number)
                        .toList(),
                notices.contacts(meeting).stream()
                        .filter(each -> each.number() == number)
                        .toList());
    }

    int number() {
        return version.map(NoticeVersion::number).orElse(0);
    }

    Optional<Recipient> of(PersonId person) {
        return recipients.stream().filter(each -> each.person().equals(person)).findFirst();
    }

    List<Contact> contactsWith(PersonId person) {
        return contacts.stream().filter(each -> each.person().equals(person)).toList();
    }

    /** How many have neither opened nor answered it nor been phoned. */
    int untried() {
        return (int) recipients.stream()
                .filter(each -> !each.isOpened() && contactsWith(each.person()).isEmpty())
                .count();
    }
}
