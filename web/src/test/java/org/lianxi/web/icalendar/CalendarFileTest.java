package org.lianxi.web.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.diary.Invitation;

/** What is written is read back by the library's own reader and by another one that knows nothing of it. */
class CalendarFileTest {

    private static final String ID = "0192f0c0-0000-7000-8000-000000000001";
    private static final OrganisationId COMMUNITY = new OrganisationId("0192f0c0-0000-7000-8000-0000000000aa");
    private static final Instant STARTS = Instant.parse("2026-03-19T06:30:00Z");
    private static final CalendarFile FILE =
            new CalendarFile(new EventWords("联席会议日程", "三方联席会议", "到期：{0}", "在系统中查看：", "https://lianxi.example"));

    private static final Invitation MEETING = invitation(0, Invitation.Standing.CONFIRMED, "锦绣小区2026年3月三方联席会议");
    private static final Invitation LIMIT = new Invitation(
            Invitation.Kind.TASK_LIMIT,
            ID,
            3,
            Invitation.Standing.CONFIRMED,
            "疏通雨水井",
            LocalDate.parse("2026-04-07"),
            Instant.parse("2026-04-07T16:00:00Z"),
            0,
            "",
            COMMUNITY,
            "甲社区",
            Instant.parse("2026-03-20T01:00:00Z"));

    @Test
    void its_own_strict_reader_finds_nothing_wrong() {
        for (byte[] written : List.of(FILE.of(MEETING), FILE.feed(List.of(MEETING, LIMIT)))) {
            ICalendar read = Biweekly.parse(text(written)).first();

            assertThat(read.validate(ICalVersion.V2_0).isEmpty())
                    .as(() -> read.validate(ICalVersion.V2_0).toString())
                    .isTrue();
        }
    }

    @Test
    void goes_to_one_person_as_a_request_and_is_taken_back_by_a_cancellation() throws Exception {
        Invitation off = invitation(4, Invitation.Standing.CANCELLED, "锦绣小区2026年3月三方联席会议");

        Calendar request = elsewhere(FILE.invitation(MEETING, "lianxi@example.org", "delegate@example.org"));
        Calendar cancellation = elsewhere(FILE.invitation(off, "lianxi@example.org", "delegate@example.org"));

        assertThat(request.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(request.validate(true).hasErrors()).isFalse();
        Component event = request.getComponents("VEVENT").get(0);
        assertThat(value(event, "ORGANIZER")).isEqualTo("mailto:lianxi@example.org");
        assertThat(value(event, "ATTENDEE")).isEqualTo("mailto:delegate@example.org");
        assertThat(value(event, "SEQUENCE")).isEqualTo("0");
        assertThat(cancellation.getMethod().getValue()).isEqualTo("CANCEL");
        Component cancelled = cancellation.getComponents("VEVENT").get(0);
        assertThat(value(cancelled, "UID")).isEqualTo(value(event, "UID"));
        assertThat(value(cancelled, "SEQUENCE")).isEqualTo("4");
    }

    @Test
    void another_strict_reader_understands_every_value() throws Exception {
        Calendar read = elsewhere(FILE.feed(List.of(MEETING, LIMIT)));

        ValidationResult result = read.validate(true);
        assertThat(result.hasErrors()).as(result::toString).isFalse();
        Component event = read.getComponents("VEVENT").get(0);
        DtStart<ZonedDateTime> start =
                event.<DtStart<ZonedDateTime>>getProperty("DTSTART").orElseThrow();
        assertThat(start.getDate().toInstant()).isEqualTo(STARTS);
        assertThat(value(event, "SUMMARY")).isEqualTo("锦绣小区2026年3月三方联席会议");
        assertThat(value(event, "LOCATION")).isEqualTo("党群服务中心, 二楼；\"会议室\"\n东门");
        assertThat(value(event, "UID")).isEqualTo("meeting-" + ID + "@lianxi");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        Component limit = read.getComponents("VEVENT").get(1);
        assertThat(value(limit, "DTSTART")).isEqualTo("20260407");
        assertThat(value(limit, "DTEND")).isEqualTo("20260408");
        assertThat(value(limit, "TRANSP")).isEqualTo("TRANSPARENT");
    }

    @Test
    void times_stand_in_Shanghai_with_the_zone_beside_them() {
        String text = text(FILE.of(MEETING));

        assertThat(text)
                .contains("BEGIN:VTIMEZONE", "TZID:Asia/Shanghai", "TZOFFSETTO:+0800")
                .contains("DTSTART;TZID=Asia/Shanghai:20260319T143000")
                .contains("DTEND;TZID=Asia/Shanghai:20260319T160000");
    }

    @Test
    void a_change_keeps_the_name_and_raises_the_sequence_and_a_cancellation_says_so() {
        VEvent before = event(FILE.of(MEETING));
        byte[] written = FILE.of(invitation(2, Invitation.Standing.CANCELLED, "例会"));
        VEvent after = event(written);

        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(before.getSequence().getValue()).isZero();
        assertThat(after.getSequence().getValue()).isEqualTo(2);
        assertThat(text(written)).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n");
        assertThat(text(FILE.of(MEETING))).contains("METHOD:PUBLISH\r\n");
    }

    @Test
    void lines_end_as_they_must_and_none_is_longer_than_75_octets() {
        String text =
                text(FILE.feed(List.of(MEETING, LIMIT, invitation(0, Invitation.Standing.TENTATIVE, "会".repeat(120)))));

        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(75));
        assertThat(text).doesNotContain("\uFFFD");
        assertThat(Biweekly.parse(text).first().getEvents().get(2).getSummary().getValue())
                .isEqualTo("会".repeat(120));
    }

    @Test
    void the_same_meetings_give_the_same_bytes() {
        assertThat(FILE.feed(List.of(MEETING, LIMIT))).isEqualTo(FILE.feed(List.of(MEETING, LIMIT)));
    }

    @Test
    void an_empty_feed_is_still_a_calendar() {
        ICalendar read = Biweekly.parse(text(FILE.feed(List.of()))).first();

        assertThat(read.getEvents()).isEmpty();
        assertThat(read.getMethod().isPublish()).isTrue();
    }

    @Test
    void it_names_an_organisation_and_nobody_else() {
        String text = text(FILE.of(MEETING)).replace("\r\n ", "");

        assertThat(text).contains("ORGANIZER;").contains("CN=甲社区").contains("urn:uuid:" + COMMUNITY);
        assertThat(text).doesNotContain("ATTENDEE").doesNotContain("mailto:");
    }

    private static Invitation invitation(int sequence, Invitation.Standing standing, String title) {
        return new Invitation(
                Invitation.Kind.MEETING,
                ID,
                sequence,
                standing,
                title,
                LocalDate.parse("2026-03-19"),
                STARTS,
                90,
                "党群服务中心, 二楼；\"会议室\"\n东门",
                COMMUNITY,
                "甲社区",
                Instant.parse("2026-03-02T01:00:00Z"));
    }

    private static VEvent event(byte[] written) {
        return Biweekly.parse(text(written)).first().getEvents().get(0);
    }

    private static Calendar elsewhere(byte[] written) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(written));
    }

    private static String value(Component event, String name) {
        return event.getProperty(name).orElseThrow().getValue();
    }

    private static String text(byte[] written) {
        return new String(written, StandardCharsets.UTF_8);
    }
}
