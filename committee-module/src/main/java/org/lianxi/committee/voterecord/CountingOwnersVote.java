package org.lianxi.committee.voterecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.ownersregister.OwnersRegisters;
import org.lianxi.committee.ownersvote.Ballot;
import org.lianxi.committee.ownersvote.CountedVote;
import org.lianxi.committee.ownersvote.Electorate;
import org.lianxi.committee.ownersvote.OwnersVoteCalculator;
import org.lianxi.committee.ownersvote.Tally;
import org.lianxi.committee.ownersvote.Weight;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class CountingOwnersVote implements CountOwnersVote {

    private static final int DECIMALS = 2;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private final OpenRecord records;
    private final VoteRegister votes;
    private final OwnersRegisters registers;
    private final Procedures procedures;
    private final WorkingDays calendar;
    private final Event<Act> acts;

    @Inject
    CountingOwnersVote(
            OpenRecord records,
            VoteRegister votes,
            OwnersRegisters registers,
            Procedures procedures,
            WorkingDays calendar,
            Event<Act> acts) {
        this.records = records;
        this.votes = votes;
        this.registers = registers;
        this.procedures = procedures;
        this.calendar = calendar;
        this.acts = acts;
    }

    @Override
    public void count(PersonId by, OwnersVoteId id, @Nullable LocalDate on) {
        OwnersVote vote = records.hold(by, id);
        LocalDate day = day(on);
        vote.requireClosed(day);
        List<Ballot> ballots = votes.ballots(id);
        if (ballots.isEmpty()) {
            throw new NoBallots(id);
        }
        Electorate electorate = Electorate.of(
                vote.frozen().part().of(registers.units(vote.register())).values(),
                vote.frozen().countsParking());
        record(by, vote, day, true, OwnersVoteCalculator.count(electorate, ballots, vote.rules()));
    }

    @Override
    public void countTotals(PersonId by, OwnersVoteId id, @Nullable LocalDate on, TotalsDraft totals) {
        OwnersVote vote = records.hold(by, id);
        LocalDate day = day(on);
        vote.requireClosed(day);
        Tally tally = tally(totals, vote.frozen().total());
        CountedVote counted =
                new CountedVote(Map.of(), OwnersVoteCalculator.judge(tally, vote.majority()), Optional.empty());
        record(by, vote, day, false, counted);
    }

    private void record(PersonId by, OwnersVote vote, LocalDate day, boolean fromBallots, CountedVote counted) {
        int days = procedures.in(vote.community(), vote.announcedAt()).publishWithinDays();
        vote.count(day, fromBallots, counted, calendar.limit(day, days));
        acts.fire(new OwnersVoteCounted(by, vote.id(), vote.community(), fromBallots, counted.outcome()));
    }

    private LocalDate day(@Nullable LocalDate on) {
        Input input = Input.check().present("countedOn", on);
        if (on != null) {
            input.that(!on.isAfter(records.today()), "countedOn", "day-in-future");
        }
        input.orRefuse();
        return Optional.ofNullable(on).orElseThrow();
    }

    private static Tally tally(TotalsDraft totals, Weight total) {
        Input.check()
                .number("inFavourHeads", totals.inFavourHeads(), 0, total.heads())
                .number("againstHeads", totals.againstHeads(), 0, total.heads())
                .number("abstainingHeads", totals.abstainingHeads(), 0, total.heads())
                .that(isArea(totals.inFavourArea()), "inFavourArea", "bad-area")
                .that(isArea(totals.againstArea()), "againstArea", "bad-area")
                .that(isArea(totals.abstainingArea()), "abstainingArea", "bad-area")
                .orRefuse();
        Weight inFavour = weight(totals.inFavourHeads(), totals.inFavourArea());
        Weight against = weight(totals.againstHeads(), totals.againstArea());
        Weight abstaining = weight(totals.abstainingHeads(), totals.abstainingArea());
        Weight all = inFavour.plus(against).plus(abstaining);
        Input.check()
                .that(all.heads() <= total.heads(), "inFavourHeads", "more-heads-than-there-are", total.heads())
                .that(
                        all.areaCenti() <= total.areaCenti(),
                        "inFavourArea",
                        "more-area-than-there-is",
                        BigDecimal.valueOf(total.areaCenti(), DECIMALS))
                .that((inFavour.heads() == 0) == (inFavour.areaCenti() == 0), "inFavourArea", "heads-without-area")
                .that((against.heads() == 0) == (against.areaCenti() == 0), "againstArea", "heads-without-area")
                .that(
                        (abstaining.heads() == 0) == (abstaining.areaCenti() == 0),
                        "abstainingArea",
                        "heads-without-area")
                .orRefuse();
        return new Tally(total, inFavour, against, abstaining);
    }

    /** Not negative, not finer than 0.01 m², and of a size that can be. */
    private static boolean isArea(@Nullable BigDecimal area) {
        return area != null
                && area.signum() >= 0
                && area.compareTo(MOST) < 0
                && area.stripTrailingZeros().scale() <= DECIMALS;
    }

    private static Weight weight(int heads, @Nullable BigDecimal area) {
        return new Weight(
                heads,
                Optional.ofNullable(area).orElseThrow().movePointRight(DECIMALS).longValueExact());
    }
}
