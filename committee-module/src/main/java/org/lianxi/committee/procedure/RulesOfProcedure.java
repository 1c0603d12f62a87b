package org.lianxi.committee.procedure;

import java.time.Duration;
import java.time.Instant;
import org.lianxi.committee.ownersvote.DeemedVote;

/**
 * The periods and limits by which the joint meeting works (DOMAIN §12), as they hold in one place at one moment.
 *
 * <p>What each is worth, where it comes from and how far it may be changed stands with its {@link Parameter}. None that is
 * tagged [DESIGN] or [Wn] is a requirement of law, and no text may say so.
 */
public interface RulesOfProcedure {

    /** The usual values, where no place has set anything: for tests, and where there is no place. */
    static RulesOfProcedure proposed() {
        return new ProposedRules();
    }

    /** The value in force with its version. */
    ParameterVersion version(Parameter parameter);

    /** What holds in the same place at another moment, without asking again. */
    default RulesOfProcedure at(Instant moment) {
        return this;
    }

    /** The number in force. */
    default int number(Parameter parameter) {
        return version(parameter).asNumber();
    }

    /** CFG-04, working days from submission until a matter is screened. */
    default int screeningWithinWorkingDays() {
        return number(Parameter.SCREENING_WITHIN);
    }

    /** CFG-03, working days before a regular meeting after which a matter handed in waits for the next one. */
    default int agendaCloseBeforeWorkingDays() {
        return number(Parameter.AGENDA_CLOSE_BEFORE);
    }

    /** CFG-05, working days before the meeting by which the agenda is locked. */
    default int agendaLockBeforeWorkingDays() {
        return number(Parameter.AGENDA_LOCK_BEFORE);
    }

    /** CFG-06, most items of an agenda. */
    default int maxAgendaItems() {
        return number(Parameter.AGENDA_MOST_ITEMS);
    }

    /** CFG-07, working days between the notice and a regular meeting. */
    default int regularNoticeLeadWorkingDays() {
        return number(Parameter.NOTICE_REGULAR);
    }

    /** CFG-07, working days between the notice and an extraordinary meeting. */
    default int extraordinaryNoticeLeadWorkingDays() {
        return number(Parameter.NOTICE_EXTRAORDINARY);
    }

    /** CFG-07, time between the notice and an emergency meeting. */
    default Duration emergencyNoticeLead() {
        return Duration.ofHours(number(Parameter.NOTICE_EMERGENCY));
    }

    /** Time before the announced beginning from which a session may be opened without giving a reason. */
    default Duration openingLead() {
        return Duration.ofMinutes(number(Parameter.OPENING_LEAD));
    }

    /** CFG-09, working days within which a meeting without a quorum is called again. */
    default int reconveneWithinWorkingDays() {
        return number(Parameter.RECONVENE_WITHIN);
    }

    /** CFG-10, calendar days after the meeting until its result is published. */
    default int publishWithinDays() {
        return number(Parameter.PUBLISH_WITHIN);
    }

    /** CFG-11, working days for the parties to countersign the minutes. */
    default int countersignWithinWorkingDays() {
        return number(Parameter.COUNTERSIGN_WITHIN);
    }

    /** CFG-14, working days for the lead unit to accept a task. */
    default int acceptWithinWorkingDays() {
        return number(Parameter.ACCEPT_WITHIN);
    }

    /** CFG-15, calendar days for a minor task. */
    default int minorTaskDays() {
        return number(Parameter.TASK_MINOR);
    }

    /** CFG-15, calendar days for a major task. */
    default int majorTaskDays() {
        return number(Parameter.TASK_MAJOR);
    }

    /** CFG-16, days before a limit from which it counts as near. */
    default int remindBeforeDays() {
        return number(Parameter.REMIND_BEFORE);
    }

    /** CFG-30 {@code vote.countParking}: whether parking spaces count in owners' votes. */
    default boolean ownersVoteCountsParking() {
        return version(Parameter.VOTE_COUNT_PARKING).value().equals("INCLUDE");
    }

    /** CFG-30 {@code vote.scope}: whether the owners who share a part may decide on it alone. */
    default boolean ownersOfAPartMayVote() {
        return version(Parameter.VOTE_SCOPE).value().equals("SHARED_PART");
    }

    /** CFG-30 {@code vote.deemed}: whether silence follows the majority. */
    default DeemedVote ownersVoteDeemed() {
        return DeemedVote.valueOf(version(Parameter.VOTE_DEEMED).value());
    }

    /** CFG-30 {@code vote.proxy.max}: most owners for whom one proxy votes. */
    default int ownersVoteProxyMax() {
        return number(Parameter.VOTE_PROXIES);
    }

    /** CFG-30 {@code vote.proxy.forbidPscStaff}: whether the property service's staff may be no proxies. */
    default boolean ownersVoteForbidsServiceStaff() {
        return version(Parameter.VOTE_NO_PROPERTY_STAFF).asYes();
    }

    /** Days from the notice of an owners' vote until it may open; by law fifteen at least. */
    default int ownersVoteNoticeDays() {
        return number(Parameter.VOTE_NOTICE);
    }
}
