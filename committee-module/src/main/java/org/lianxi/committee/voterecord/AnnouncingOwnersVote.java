package org.lianxi.committee.voterecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.ownersregister.OwnersRegisters;
import org.lianxi.committee.ownersregister.RegisterView;
import org.lianxi.committee.ownersregister.UnitPlace;
import org.lianxi.committee.ownersvote.Electorate;
import org.lianxi.committee.ownersvote.ExclusiveUnit;
import org.lianxi.committee.ownersvote.Weight;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.Seats;

@ApplicationScoped
@Transactional
class AnnouncingOwnersVote implements AnnounceOwnersVote {

    private final OpenRecord records;
    private final OwnersRegisters registers;
    private final Procedures procedures;
    private final Seats seats;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    AnnouncingOwnersVote(
            OpenRecord records,
            OwnersRegisters registers,
            Procedures procedures,
            Seats seats,
            InstantSource clock,
            Event<Act> acts) {
        this.records = records;
        this.registers = registers;
        this.procedures = procedures;
        this.seats = seats;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public void announce(PersonId by, OwnersVoteId id, VoteNoticeDraft draft) {
        OwnersVote vote = records.hold(by, id);
        RulesOfProcedure rules = procedures.in(vote.community(), clock.instant());
        check(draft, records.today(), rules);
        VotingPart part = VotingPart.of(draft.buildings());
        RegisterView register = registers
                .newest(vote.compound())
                .orElseThrow(() -> new OwnersRegisterMissing(vote.compound().value()));
        Map<UnitPlace, ExclusiveUnit> units = registers.units(register.id());
        check(part, units, rules);
        LocalDate opensOn = Optional.ofNullable(draft.opensOn()).orElseThrow();
        LocalDate closesOn = Optional.ofNullable(draft.closesOn()).orElseThrow();
        LocalDate postedOn = Optional.ofNullable(draft.postedOn()).orElseThrow();
        vote.announce(
                register.id(),
                FrozenRules.of(rules, part, heads(part.of(units), rules), draft.isWarned()),
                opensOn,
                new NoticeRow(1, postedOn, closesOn));
        OrganisationId residents = Optional.ofNullable(seats.of(vote.compound()).get(Party.RESIDENTS_COMMITTEE))
                .orElse(vote.community());
        vote.informed(residents, clock.instant());
        acts.fire(new OwnersVoteAnnounced(
                by,
                id,
                vote.community(),
                residents,
                opensOn,
                closesOn,
                register.id().value()));
    }

    private static Weight heads(Map<UnitPlace, ExclusiveUnit> units, RulesOfProcedure rules) {
        return Electorate.of(units.values(), rules.ownersVoteCountsParking()).total();
    }

    /** Owners of a part decide alone only where the rules let them, and only of a part that the register knows. */
    private static void check(VotingPart part, Map<UnitPlace, ExclusiveUnit> units, RulesOfProcedure rules) {
        Input input =
                Input.check().that(part.isWhole() || rules.ownersOfAPartMayVote(), "buildings", "part-may-not-vote");
        part.missingIn(units)
                .findFirst()
                .ifPresent(each -> input.that(false, "buildings", "building-not-in-register", each));
        input.orRefuse();
    }

    private static void check(VoteNoticeDraft draft, LocalDate today, RulesOfProcedure rules) {
        int noticeDays = rules.ownersVoteNoticeDays();
        LocalDate posted = draft.postedOn();
        LocalDate opens = draft.opensOn();
        LocalDate closes = draft.closesOn();
        Input input = Input.check()
                .present("postedOn", posted)
                .present("opensOn", opens)
                .present("closesOn", closes);
        if (posted != null) {
            input.that(!posted.isAfter(today), "postedOn", "day-in-future");
        }
        if (posted != null && opens != null) {
            LocalDate earliest = Formalities.earliestOpening(posted, noticeDays);
            input.that(!opens.isBefore(earliest), "opensOn", "owners-notice-too-short", noticeDays, earliest);
        }
        if (opens != null && closes != null) {
            input.that(!closes.isBefore(opens), "closesOn", "closes-before-it-opens");
            long days = ChronoUnit.DAYS.between(opens, closes) + 1;
            int least = rules.number(Parameter.VOTE_WINDOW_LEAST);
            int most = rules.number(Parameter.VOTE_WINDOW_MOST);
            input.that(days < 1 || days >= least, "closesOn", "voting-window-too-short", least, days)
                    .that(days <= most, "closesOn", "voting-window-too-long", most, days);
        }
        input.orRefuse();
    }
}
