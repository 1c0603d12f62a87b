package org.lianxi.web.icalendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.Attendee;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.meeting.diary.Invitation;

/**
 * Writes RFC 5545. The same meetings always give the same bytes: what changes nothing for a reader changes nothing in the file.
 */
final class CalendarFile {

    private static final int REFRESH_HOURS = 4;
    private static final TimezoneAssignment SHANGHAI = shanghai();

    private final EventWords words;

    CalendarFile(EventWords words) {
        this.words = words;
    }

    /** One meeting to put into a calendar, or to take out of it when it is cancelled. */
    byte[] of(Invitation meeting) {
        ICalendar file =
                empty(meeting.standing() == Invitation.Standing.CANCELLED ? Method.cancel() : Method.publish());
        file.addEvent(event(meeting));
        return written(file);
    }

    /** The same as it goes to one person by mail; answers are given in the portal, so that none is asked for. */
    byte[] invitation(Invitation meeting, String organiser, String attendee) {
        ICalendar file =
                empty(meeting.standing() == Invitation.Standing.CANCELLED ? Method.cancel() : Method.request());
        VEvent event = event(meeting);
        event.setOrganizer(new Organizer(meeting.organiserName(), organiser));
        Attendee invited = new Attendee(null, attendee);
        invited.setRsvp(false);
        event.addAttendee(invited);
        file.addEvent(event);
        return written(file);
    }

    /** A whole calendar that programs read again and again. */
    byte[] feed(List<Invitation> invitations) {
        ICalendar file = empty(Method.publish());
        file.setName(words.calendar());
        file.setExperimentalProperty("X-WR-CALNAME", words.calendar());
        file.setExperimentalProperty("X-WR-TIMEZONE", WorkingDays.ZONE.getId());
        file.setExperimentalProperty("X-PUBLISHED-TTL", "PT" + REFRESH_HOURS + "H");
        file.setRefreshInterval(Duration.builder().hours(REFRESH_HOURS).build());
        invitations.forEach(each -> file.addEvent(event(each)));
        return written(file);
    }

    private static ICalendar empty(Method method) {
        ICalendar file = new ICalendar();
        file.setProductId("-//Lianxi//Lianxi//ZH");
        file.setMethod(method);
        return file;
    }

    private VEvent event(Invitation invitation) {
        VEvent event = new VEvent();
        Date changed = Date.from(invitation.changedAt().truncatedTo(ChronoUnit.SECONDS));
        event.setUid(new Uid(uid(invitation)));
        event.setDateTimeStamp(changed);
        event.setLastModified(changed);
        event.setSequence(invitation.sequence());
        event.setStatus(status(invitation.standing()));
        event.setOrganizer(organizer(invitation));
        switch (invitation.kind()) {
            case MEETING -> meeting(event, invitation);
            case TASK_LIMIT -> limit(event, invitation);
        }
        return event;
    }

    private void meeting(VEvent event, Invitation meeting) {
        event.setSummary(meeting.title());
        event.setDateStart(new DateStart(Date.from(meeting.startsAt()), true));
        event.setDateEnd(new DateEnd(Date.from(meeting.startsAt().plus(meeting.minutes(), ChronoUnit.MINUTES)), true));
        event.setLocation(meeting.place());
        event.addCategories(words.meeting());
        address(event, "/meeting/view?id=" + meeting.subject());
    }

    /** A limit fills no time of the day and keeps nobody from other things. */
    private void limit(VEvent event, Invitation limit) {
        event.setSummary(MessageFormat.format(words.taskLimit(), limit.title()));
        event.setDateStart(new DateStart(day(limit.day())));
        event.setDateEnd(new DateEnd(day(limit.day().plusDays(1))));
        event.setTransparency(Transparency.transparent());
        address(event, "/task/view?id=" + limit.subject());
    }

    private void address(VEvent event, String page) {
        event.setUrl(words.host() + page);
        event.setDescription(words.open() + "\n" + words.host() + page);
    }

    private static String uid(Invitation invitation) {
        return switch (invitation.kind()) {
            case MEETING -> "meeting-" + invitation.subject() + "@lianxi";
            case TASK_LIMIT -> "task-" + invitation.subject() + "@lianxi";
        };
    }

    private static Status status(Invitation.Standing standing) {
        return switch (standing) {
            case TENTATIVE -> Status.tentative();
            case CONFIRMED -> Status.confirmed();
            case CANCELLED -> Status.cancelled();
        };
    }

    /** The organisation, never a person; it has no mail address to answer to. */
    private static Organizer organizer(Invitation invitation) {
        Organizer organizer = new Organizer(invitation.organiserName(), null);
        organizer.setUri("urn:uuid:" + invitation.organiser().value());
        return organizer;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static byte[] written(ICalendar file) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.setGlobalTimezone(SHANGHAI);
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Folding.of(text.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static TimezoneAssignment shanghai() {
        StandardTime standard = new StandardTime();
        standard.setDateStart(new ICalDate(new DateTimeComponents(1992, 1, 1, 0, 0, 0, false), true));
        standard.setTimezoneOffsetFrom(new UtcOffset(true, 8, 0));
        standard.setTimezoneOffsetTo(new UtcOffset(true, 8, 0));
        standard.addTimezoneName("CST");
        VTimezone zone = new VTimezone(WorkingDays.ZONE.getId());
        zone.addStandardTime(standard);
        return new TimezoneAssignment(TimeZone.getTimeZone(WorkingDays.ZONE), zone);
    }
}
