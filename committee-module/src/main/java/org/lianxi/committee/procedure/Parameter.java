package org.lianxi.committee.procedure;

import static org.lianxi.committee.procedure.ParameterGroup.EVALUATION;
import static org.lianxi.committee.procedure.ParameterGroup.MATTER;
import static org.lianxi.committee.procedure.ParameterGroup.MEETING;
import static org.lianxi.committee.procedure.ParameterGroup.OLD_COMPOUND;
import static org.lianxi.committee.procedure.ParameterGroup.OWNERS_VOTE;
import static org.lianxi.committee.procedure.ParameterGroup.RECORDS;
import static org.lianxi.committee.procedure.ParameterGroup.SUPERVISION;
import static org.lianxi.committee.procedure.ParameterGroup.TASK;
import static org.lianxi.committee.procedure.Standing.DESIGN;
import static org.lianxi.committee.procedure.Standing.LAW;
import static org.lianxi.committee.procedure.Standing.LOCAL_LAW;
import static org.lianxi.committee.procedure.Standing.PRACTICE;
import static org.lianxi.committee.procedure.Standing.UNCHECKED;
import static org.lianxi.committee.procedure.ValueKind.COUNT;
import static org.lianxi.committee.procedure.ValueKind.DAYS;
import static org.lianxi.committee.procedure.ValueKind.HOURS;
import static org.lianxi.committee.procedure.ValueKind.METRES;
import static org.lianxi.committee.procedure.ValueKind.MINUTES;
import static org.lianxi.committee.procedure.ValueKind.MONTHS;
import static org.lianxi.committee.procedure.ValueKind.PERCENT;
import static org.lianxi.committee.procedure.ValueKind.WORKING_DAYS;
import static org.lianxi.committee.procedure.Values.oneOf;
import static org.lianxi.committee.procedure.Values.whole;

/**
 * Everything that a district, a street or a community may set differently (DOMAIN §12): number, key, group, values and
 * source. A number of "-" is a value that DOMAIN §12 does not list.
 *
 * <p>What law fixes is no parameter: the majorities of the owners, and what the joint meeting may not decide (M04 to M06),
 * stand in Java and nowhere else. The names are published: they are kept with every version.
 */
@SuppressWarnings("ImmutableEnumChecker") // records of strings, numbers and unmodifiable lists
public enum Parameter {
    MEETING_FREQUENCY(
            "CFG-01",
            "meeting.community.frequency",
            MEETING,
            oneOf("MONTHLY", "QUARTERLY"),
            Source.of(PRACTICE, "W2", "W6")),
    STREET_MEETING_FREQUENCY(
            "CFG-02", "meeting.street.frequency", MEETING, oneOf("QUARTERLY", "MONTHLY"), Source.of(PRACTICE, "W1")),
    AGENDA_CLOSE_BEFORE(
            "CFG-03", "agenda.closeBefore", MATTER, whole(WORKING_DAYS, 5, 1, 20), Source.of(DESIGN, "W11c")),
    SCREENING_WITHIN("CFG-04", "item.screeningSla", MATTER, whole(WORKING_DAYS, 2, 1, 10), Source.of(PRACTICE, "W1")),
    AGENDA_LOCK_BEFORE("CFG-05", "agenda.lockBefore", MATTER, whole(WORKING_DAYS, 3, 1, 10), Source.of(PRACTICE, "W6")),
    AGENDA_MOST_ITEMS("CFG-06", "agenda.maxItems", MATTER, whole(COUNT, 8, 1, 30), Source.of(DESIGN)),
    NOTICE_REGULAR("CFG-07", "notice.lead.regular", MEETING, whole(WORKING_DAYS, 3, 1, 15), Source.of(PRACTICE, "W6")),
    NOTICE_EXTRAORDINARY(
            "CFG-07", "notice.lead.extraordinary", MEETING, whole(WORKING_DAYS, 1, 1, 10), Source.of(PRACTICE, "W6b")),
    NOTICE_EMERGENCY("CFG-07", "notice.lead.emergency", MEETING, whole(HOURS, 2, 1, 24), Source.of(DESIGN)),
    OPENING_LEAD("-", "session.openingLead", MEETING, whole(MINUTES, 30, 0, 120), Source.of(DESIGN)),
    ADOPTION_MAJOR("CFG-08", "adoption.major", MEETING, oneOf("CONSENSUS", "PARTY_MAJORITY"), Source.of(DESIGN, "W11")),
    ADOPTION_GENERAL(
            "CFG-08", "adoption.general", MEETING, oneOf("PARTY_MAJORITY", "CONSENSUS"), Source.of(DESIGN, "W11")),
    TWO_PARTIES_AFTER_ABSENCES(
            "CFG-08", "quorum.twoPartiesAfterAbsences", MEETING, whole(COUNT, 2, 2, 5), Source.of(DESIGN)),
    MANAGEMENT_COMMITTEE_RULE(
            "-", "managementCommittee.meetingRule", MEETING, oneOf("BEIJING_LIKE"), Source.of(LOCAL_LAW, "L6 art. 57")),
    RECONVENE_WITHIN("CFG-09", "meeting.reconveneWithin", MEETING, whole(WORKING_DAYS, 5, 1, 20), Source.of(DESIGN)),
    PUBLISH_WITHIN(
            "CFG-10",
            "result.publishWithin",
            ParameterGroup.MINUTES,
            whole(DAYS, 3, 1, 15),
            Source.of(DESIGN, "L6", "L9", "L13")),
    COUNTERSIGN_WITHIN(
            "CFG-11",
            "minutes.countersignWithin",
            ParameterGroup.MINUTES,
            whole(WORKING_DAYS, 1, 1, 5),
            Source.of(DESIGN)),
    PUBLICITY("CFG-12", "publicity.period", ParameterGroup.MINUTES, whole(DAYS, 7, 3, 60), Source.of(PRACTICE, "W7")),
    PUBLICITY_MANAGEMENT_COMMITTEE(
            "CFG-12",
            "publicity.period.managementCommittee",
            ParameterGroup.MINUTES,
            whole(WORKING_DAYS, 10, 5, 60),
            Source.of(LOCAL_LAW, "L6")),
    PUBLICITY_FEE(
            "CFG-12",
            "publicity.period.fee",
            ParameterGroup.MINUTES,
            whole(DAYS, 30, 15, 90),
            Source.of(LOCAL_LAW, "L13", "L15e")),
    OBJECTION_REPLY_WITHIN(
            "CFG-13",
            "objection.replyWithin",
            ParameterGroup.MINUTES,
            whole(DAYS, 3, 1, 15),
            Source.of(PRACTICE, "W7")),
    ACCEPT_WITHIN("CFG-14", "task.acceptWithin", TASK, whole(WORKING_DAYS, 2, 1, 5), Source.of(DESIGN, "W1")),
    TASK_MINOR("CFG-15", "task.due.minor", TASK, whole(DAYS, 7, 1, 30), Source.of(PRACTICE, "W10")),
    TASK_MAJOR("CFG-15", "task.due.major", TASK, whole(DAYS, 15, 2, 60), Source.of(PRACTICE, "W10")),
    TASK_SERVICE("CFG-15", "task.due.service", TASK, whole(HOURS, 48, 1, 120), Source.of(PRACTICE, "W16")),
    TASK_HOTLINE("CFG-15", "task.due.hotline", TASK, whole(WORKING_DAYS, 5, 1, 15), Source.of(LOCAL_LAW, "L17")),
    TASK_COMPLEX("CFG-15", "task.due.complex", TASK, whole(WORKING_DAYS, 10, 3, 60), Source.of(PRACTICE, "W18")),
    TASK_MILESTONE("CFG-15", "task.due.milestone", TASK, whole(DAYS, 30, 5, 30), Source.of(DESIGN)),
    EMERGENCY_ON_SITE("CFG-15", "task.emergency.onSite", TASK, whole(MINUTES, 15, 5, 60), Source.of(PRACTICE, "W14")),
    EMERGENCY_DISPOSAL("CFG-15", "task.emergency.disposal", TASK, whole(HOURS, 24, 1, 48), Source.of(PRACTICE, "W14")),
    REMIND_BEFORE("CFG-16", "remind.before", TASK, whole(DAYS, 3, 1, 10), Source.of(DESIGN)),
    EXTENSIONS("CFG-17", "extension.max", TASK, whole(COUNT, 1, 0, 2), Source.of(PRACTICE, "W38")),
    EXTENSION_LENGTH("CFG-17", "extension.length", TASK, whole(DAYS, 30, 1, 30), Source.of(DESIGN, "L18")),
    REWORKS("CFG-18", "rework.max", TASK, whole(COUNT, 2, 1, 5), Source.of(DESIGN)),
    VERIFY_WITHIN("CFG-19", "verify.within", TASK, whole(WORKING_DAYS, 3, 1, 10), Source.of(DESIGN)),
    EVALUATION_WINDOW("CFG-20", "evaluation.window", EVALUATION, whole(DAYS, 7, 3, 30), Source.of(DESIGN)),
    EVALUATION_PASS("CFG-21", "evaluation.pass", EVALUATION, whole(PERCENT, 80, 50, 100), Source.of(DESIGN, "W37")),
    EVALUATION_FEWEST_REPLIES(
            "CFG-22", "evaluation.minReplies", EVALUATION, whole(COUNT, 5, 5, 100), Source.of(DESIGN)),
    REPEAT_WINDOW("CFG-23", "repeat.window", EVALUATION, whole(DAYS, 90, 30, 365), Source.of(DESIGN)),
    QUARTERLY_REPORT_WITHIN(
            "CFG-24", "report.quarter.dueWithin", EVALUATION, whole(DAYS, 10, 3, 30), Source.of(DESIGN)),
    LOG_RETENTION(
            "CFG-25",
            "log.retention",
            RECORDS,
            whole(DAYS, 180, 180, 3650).lawfulFrom(180, "L20 art. 21"),
            Source.of(LAW, "L20 art. 21")),
    AUDIT_RETENTION(
            "CFG-25",
            "audit.retention",
            RECORDS,
            whole(MONTHS, 36, 6, 120).lawfulFrom(6, "L20 art. 21"),
            Source.of(DESIGN, "L20 art. 21")),
    MINUTES_RETENTION(
            "CFG-26", "archive.retention.minutes", RECORDS, oneOf("PERMANENT", "THIRTY_YEARS"), Source.of(UNCHECKED)),
    TASK_RETENTION(
            "CFG-26",
            "archive.retention.tasks",
            RECORDS,
            oneOf("TEN_YEARS", "THIRTY_YEARS", "PERMANENT"),
            Source.of(UNCHECKED)),
    OLD_LARGE_HOUSEHOLDS("CFG-27", "old.largeHouseholds", OLD_COMPOUND, whole(COUNT, 100, 31, 2000), Source.of(DESIGN)),
    OLD_CONTIGUOUS_DISTANCE(
            "CFG-28", "old.contiguousDistance", OLD_COMPOUND, whole(METRES, 300, 10, 3000), Source.of(DESIGN)),
    OLD_SMALL_HOUSEHOLDS("CFG-29", "old.smallHouseholds", OLD_COMPOUND, whole(COUNT, 30, 1, 100), Source.of(DESIGN)),
    VOTE_COUNT_PARKING(
            "CFG-30",
            "vote.countParking",
            OWNERS_VOTE,
            oneOf("EXCLUDE", "INCLUDE"),
            Source.of(LOCAL_LAW, "W42", "L14 art. 18", "W44")),
    VOTE_DEEMED(
            "CFG-30",
            "vote.deemed",
            OWNERS_VOTE,
            oneOf("OFF", "ABSTENTION_FOLLOWS", "UNRETURNED_FOLLOWS"),
            Source.of(DESIGN, "W19", "W20", "W21")),
    VOTE_PROXIES("CFG-30", "vote.proxy.max", OWNERS_VOTE, whole(COUNT, 3, 1, 10), Source.of(LOCAL_LAW, "L15f art. 32")),
    VOTE_NO_PROPERTY_STAFF(
            "CFG-30", "vote.proxy.forbidPscStaff", OWNERS_VOTE, Values.yes(), Source.of(LOCAL_LAW, "L15j art. 17")),
    VOTE_SCOPE(
            "CFG-30",
            "vote.scope",
            OWNERS_VOTE,
            oneOf("COMPOUND", "SHARED_PART"),
            Source.of(LOCAL_LAW, "L9 art. 69", "L15k art. 66")),
    VOTE_ENGINE("CFG-30", "vote.engine", OWNERS_VOTE, oneOf("EXTERNAL_RECORD"), Source.of(DESIGN, "L1 art. 278")),
    VOTE_NOTICE(
            "-",
            "vote.notice",
            OWNERS_VOTE,
            whole(DAYS, 15, 15, 60).lawfulFrom(15, "L2 art. 14"),
            Source.of(LAW, "L2 art. 14")),
    VOTE_WINDOW_LEAST(
            "-", "vote.window.least", OWNERS_VOTE, whole(DAYS, 5, 1, 30), Source.of(LOCAL_LAW, "L13 art. 20")),
    VOTE_WINDOW_MOST(
            "-", "vote.window.most", OWNERS_VOTE, whole(DAYS, 60, 5, 180), Source.of(LOCAL_LAW, "L13 art. 20")),
    SUPERVISION_SCHEME(
            "CFG-31",
            "supervision.scheme",
            SUPERVISION,
            oneOf("BLUE_YELLOW_RED", "BLUE_ORANGE_RED"),
            Source.of(PRACTICE, "W8", "W9")),
    WHISTLE_ACCEPT(
            "CFG-32", "whistle.acceptWithin", SUPERVISION, whole(WORKING_DAYS, 1, 1, 5), Source.of(DESIGN, "W18")),
    WHISTLE_HANDLE("CFG-32", "whistle.handle", SUPERVISION, whole(WORKING_DAYS, 5, 1, 15), Source.of(DESIGN, "W18")),
    WHISTLE_COMPLEX(
            "CFG-32", "whistle.handle.complex", SUPERVISION, whole(WORKING_DAYS, 10, 5, 30), Source.of(DESIGN, "W18")),
    WHISTLE_EMERGENCY(
            "CFG-32", "whistle.handle.emergency", SUPERVISION, whole(HOURS, 2, 1, 24), Source.of(DESIGN, "W18"));

    private final String number;
    private final String key;
    private final ParameterGroup group;
    private final Values range;
    private final Source source;

    Parameter(String number, String key, ParameterGroup group, Values range, Source source) {
        this.number = number;
        this.key = key;
        this.group = group;
        this.range = range;
        this.source = source;
    }

    /** {@code CFG-07}; several parameters may share one. */
    public String number() {
        return number;
    }

    /** {@code notice.lead.regular}. */
    public String key() {
        return key;
    }

    public ParameterGroup group() {
        return group;
    }

    public Values range() {
        return range;
    }

    /** Whether a feature reads it; one that none reads yet may be set and has no effect. */
    public boolean isRead() {
        return !Awaited.PARAMETERS.contains(this);
    }

    /** Where the usual value comes from. */
    public Source source() {
        return source;
    }
}
