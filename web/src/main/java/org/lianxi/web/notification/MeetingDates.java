package org.lianxi.web.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lianxi.committee.contact.Addressee;
import org.lianxi.committee.outbox.Letter;
import org.lianxi.committee.outbox.Parcel;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.settings.Setting;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.diary.Invitation;
import org.lianxi.meeting.diary.Invitations;
import org.lianxi.web.icalendar.InvitationPress;

/** The date that goes with a letter about a meeting. */
@ApplicationScoped
public class MeetingDates {

    @Inject
    private Invitations invitations;

    @Inject
    private InvitationPress press;

    /** A date, or none where the letter is about something else. */
    record Date(Optional<Letter.Appointment> appointment) {}

    /** Empty for who may not read the meeting any more: there is nothing to tell either. */
    Optional<Date> of(Parcel parcel, Addressee addressee, String host) {
        String kind = parcel.message().topic().subject().kind();
        if (!kind.equals("meeting")) {
            return Optional.of(new Date(Optional.empty()));
        }
        try {
            Invitation meeting = invitations.of(
                    parcel.person(),
                    new MeetingId(parcel.message().topic().subject().id()));
            String calendar = press.invitation(
                    meeting,
                    addressee.language(),
                    host,
                    Setting.of("lianxi.smtp.from").orElse(""),
                    addressee.address());
            return Optional.of(new Date(Optional.of(new Letter.Appointment(press.method(meeting), calendar))));
        } catch (NotPermitted gone) {
            return Optional.empty();
        }
    }
}
