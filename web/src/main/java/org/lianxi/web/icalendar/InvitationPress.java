package org.lianxi.web.icalendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.lianxi.meeting.diary.Invitation;

/** Makes the date that goes with a letter about a meeting (RFC 5546). */
@ApplicationScoped
public class InvitationPress {

    /** By which method a calendar program takes it: {@code CANCEL} for a meeting that does not take place. */
    public String method(Invitation meeting) {
        return meeting.standing() == Invitation.Standing.CANCELLED ? "CANCEL" : "REQUEST";
    }

    /**
     * The date as text.
     *
     * @param host the product's address, without a slash at its end
     * @param organiser the address from which the letter comes
     * @param attendee to whom it goes
     */
    public String invitation(Invitation meeting, Locale locale, String host, String organiser, String attendee) {
        return new String(
                new CalendarFile(CalendarPress.words(locale, host)).invitation(meeting, organiser, attendee),
                StandardCharsets.UTF_8);
    }
}
