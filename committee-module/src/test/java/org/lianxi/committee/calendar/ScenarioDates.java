package org.lianxi.committee.calendar;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The dates of the acceptance scenarios that the calendar decides. */
final class ScenarioDates {

    private ScenarioDates() {}

    static Stream<Arguments> workingDaysAfter() {
        return Stream.of(
                Arguments.of("SC-01.8 accept by", "2026-03-20", 2, "2026-03-24"),
                Arguments.of("SC-08.1 accept by, over a make-up Saturday", "2026-05-08", 2, "2026-05-11"),
                Arguments.of("SC-08.3 reply to the red notice", "2026-05-26", 3, "2026-05-29"),
                Arguments.of("SC-08.4 fifth day after issue", "2026-05-26", 5, "2026-06-02"),
                Arguments.of("SC-08.4 special meeting", "2026-06-03", 3, "2026-06-08"),
                Arguments.of("SC-04.1 reconvened within five days", "2026-04-16", 5, "2026-04-23"),
                Arguments.of("SC-01.1 answer to a submission", "2026-03-12", 2, "2026-03-16"),
                Arguments.of("SC-04.3 reply to the yellow notice", "2026-04-23", 2, "2026-04-27"),
                Arguments.of("SC-06.2 accept by", "2026-06-10", 1, "2026-06-11"),
                Arguments.of("SC-06.2 adjudication by", "2026-06-11", 1, "2026-06-12"),
                Arguments.of("SC-08.6 decision on the extension", "2026-05-25", 1, "2026-05-26"),
                Arguments.of("SC-06.3 over the dragon boat festival", "2026-06-12", 5, "2026-06-22"),
                Arguments.of("SC-06.3 complex", "2026-06-12", 10, "2026-06-29"),
                Arguments.of("SC-11.2 the meeting revokes by, over the labour days", "2026-04-27", 5, "2026-05-07"),
                Arguments.of("SC-14.3 posted ten days", "2026-07-15", 10, "2026-07-29"),
                Arguments.of("over the spring festival", "2026-02-13", 2, "2026-02-24"),
                Arguments.of("no day at all", "2026-02-15", 0, "2026-02-15"));
    }

    static Stream<Arguments> workingDaysBefore() {
        return Stream.of(
                Arguments.of("SC-01.3 notice of a regular meeting", "2026-03-19", 3, "2026-03-16"),
                Arguments.of("SC-04 notice of a reconvened meeting", "2026-04-22", 1, "2026-04-21"),
                Arguments.of("SC-01 submissions end", "2026-03-19", 5, "2026-03-12"),
                Arguments.of("over the spring festival", "2026-02-24", 2, "2026-02-13"));
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of("SC-01.6 minutes, rolled from Sunday", "2026-03-19", 3, "2026-03-23"),
                Arguments.of("SC-01.7 publicity", "2026-03-20", 7, "2026-03-27"),
                Arguments.of("SC-01.9 evaluation window", "2026-03-27", 7, "2026-04-03"),
                Arguments.of("SC-07.4 public notice of an emergency", "2026-07-12", 3, "2026-07-15"),
                Arguments.of("SC-11.4 answer to the objectors", "2026-04-24", 3, "2026-04-27"),
                Arguments.of("SC-12.2 publicity", "2026-09-04", 7, "2026-09-11"),
                Arguments.of("SC-14.3 result posted by", "2026-07-14", 3, "2026-07-17"),
                Arguments.of("SC-01.8 minor task", "2026-03-20", 7, "2026-03-27"),
                Arguments.of("SC-01.8 major task, over the tomb-sweeping days", "2026-03-20", 15, "2026-04-07"),
                Arguments.of("SC-08.2 major task, rolled from Saturday", "2026-05-08", 15, "2026-05-25"),
                Arguments.of("SC-09 major task", "2026-07-30", 15, "2026-08-14"),
                Arguments.of("SC-07.3 rolled from Sunday", "2026-07-12", 7, "2026-07-20"),
                Arguments.of("SC-12.3 objection, rolled from Sunday", "2026-09-10", 3, "2026-09-14"),
                Arguments.of("ends on a make-up Saturday", "2026-05-02", 7, "2026-05-09"));
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
