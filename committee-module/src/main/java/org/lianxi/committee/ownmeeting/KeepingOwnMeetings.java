package org.lianxi.committee.ownmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.administration.WhoAppoints;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.ParameterVersion;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class KeepingOwnMeetings implements RecordOwnMeeting, PostOwnDecision {

    private static final int MOST_MEMBERS = 99;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_DECISION = 1000;
    private static final int LONGEST_PLACE = 200;

    private final Permissions permissions;
    private final WhoAppoints whoAppoints;
    private final Organisations organisations;
    private final OwnMeetingRepository meetings;
    private final Procedures procedures;
    private final WorkingDays calendar;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    KeepingOwnMeetings(
            Permissions permissions,
            WhoAppoints whoAppoints,
            Organisations organisations,
            OwnMeetingRepository meetings,
            Procedures procedures,
            WorkingDays calendar,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.whoAppoints = whoAppoints;
        this.organisations = organisations;
        this.meetings = meetings;
        this.procedures = procedures;
        this.calendar = calendar;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public OwnMeetingId record(PersonId by, OwnMeetingDraft draft) {
        OrganisationView committee = organisations.get(draft.committee());
        requireNaming(by, committee);
        Instant now = clock.instant();
        check(draft, committee.kind(), calendar.dayOf(now));
        LocalDate heldOn = Optional.ofNullable(draft.heldOn()).orElseThrow();
        RulesOfProcedure rules = rules(committee, now);
        OwnMeeting meeting = new OwnMeeting(
                        draft,
                        heldOn,
                        OwnMeetingRule.valueOf(rules.version(Parameter.MANAGEMENT_COMMITTEE_RULE)
                                .value()),
                        calendar.limit(heldOn, rules.publishWithinDays()),
                        versions(rules))
                .recorded(by, now);
        meetings.add(meeting);
        acts.fire(new OwnMeetingRecorded(
                by,
                meeting.id(),
                committee.id(),
                committee.community(),
                Map.of(
                        "number", meeting.number(),
                        "rule", meeting.result().rule().name(),
                        "meetingValid", Boolean.toString(meeting.result().isMeetingValid()),
                        "decisionValid", Boolean.toString(meeting.result().isDecisionValid()))));
        return meeting.id();
    }

    @Override
    public void post(PersonId by, OwnMeetingId id, @Nullable LocalDate on, String place) {
        OwnMeeting meeting = meetings.hold(id);
        OrganisationView committee = organisations.get(meeting.committee());
        requireNaming(by, committee);
        Input input = Input.check().present("postedOn", on).text("place", place, 1, LONGEST_PLACE);
        if (on != null) {
            input.that(!on.isAfter(calendar.dayOf(clock.instant())), "postedOn", "day-in-future")
                    .that(!on.isBefore(meeting.heldOn()), "postedOn", "posted-before-the-meeting");
        }
        input.orRefuse();
        LocalDate postedOn = Optional.ofNullable(on).orElseThrow();
        int days = rules(committee, meeting.recordedAt()).number(Parameter.PUBLICITY_MANAGEMENT_COMMITTEE);
        meeting.post(postedOn, place, calendar.plus(postedOn, days));
        acts.fire(new OwnDecisionMadePublic(
                by,
                id,
                committee.id(),
                committee.community(),
                Map.of("number", meeting.number(), "postedOn", postedOn.toString())));
    }

    /** Whoever may name the committee's delegate keeps the record on which that rests. */
    private void requireNaming(PersonId by, OrganisationView committee) {
        if (!whoAppoints.may(by, Post.PARTY_DELEGATE, committee)) {
            permissions.require(by, Action.NAME_DELEGATE, scope(committee));
        }
    }

    private void check(OwnMeetingDraft draft, OrganisationKind kind, LocalDate today) {
        LocalDate heldOn = draft.heldOn();
        Input input = Input.check()
                .that(
                        kind == OrganisationKind.PROPERTY_MANAGEMENT_COMMITTEE,
                        "committee",
                        "own-meeting-of-management-committee-only")
                .present("heldOn", heldOn)
                .text("number", draft.number(), 1, LONGEST_NUMBER)
                .text("decision", draft.decision(), 1, LONGEST_DECISION)
                .number("members", draft.members().total(), 1, MOST_MEMBERS)
                .that(draft.present().isPartOf(draft.members()), "present", "more-present-than-members")
                .number("proxies", draft.proxies(), 0, draft.members().total())
                .number("signatures", draft.signatures(), 0, draft.members().total())
                .that(
                        meetings.numbered(draft.committee(), draft.number()).isEmpty(),
                        "number",
                        "decision-number-taken");
        count(input, draft.members(), "members");
        count(input, draft.present(), "present");
        if (heldOn != null) {
            input.that(!heldOn.isAfter(today), "heldOn", "day-in-future");
        }
        input.orRefuse();
    }

    private static void count(Input input, Headcount heads, String field) {
        boolean isNegative = Stream.of(heads.residentsCommittee(), heads.ownerRepresentatives(), heads.propertyUsers())
                .anyMatch(each -> each < 0);
        input.that(!isNegative, field, "input-out-of-range", 0, MOST_MEMBERS);
    }

    private RulesOfProcedure rules(OrganisationView committee, Instant moment) {
        return procedures.in(committee.community().orElse(committee.id()), moment);
    }

    private static String versions(RulesOfProcedure rules) {
        return Stream.of(
                        Parameter.MANAGEMENT_COMMITTEE_RULE,
                        Parameter.PUBLISH_WITHIN,
                        Parameter.PUBLICITY_MANAGEMENT_COMMITTEE)
                .map(rules::version)
                .map(KeepingOwnMeetings::version)
                .collect(Collectors.joining("; "));
    }

    private static String version(ParameterVersion used) {
        return used.parameter().key() + "=" + used.value() + " v" + used.number();
    }

    static Scope scope(OrganisationView committee) {
        return new Scope(committee.street(), committee.community(), Optional.of(committee.id()));
    }
}
