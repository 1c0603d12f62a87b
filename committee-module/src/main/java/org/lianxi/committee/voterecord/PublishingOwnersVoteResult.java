package org.lianxi.committee.voterecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.ownersregister.OwnersRegisters;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class PublishingOwnersVoteResult implements PublishOwnersVoteResult {

    private static final int LONGEST_PLACE = 200;

    private final OpenRecord records;
    private final VoteRegister votes;
    private final OwnersRegisters registers;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    PublishingOwnersVoteResult(
            OpenRecord records, VoteRegister votes, OwnersRegisters registers, InstantSource clock, Event<Act> acts) {
        this.records = records;
        this.votes = votes;
        this.registers = registers;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public void publish(PersonId by, OwnersVoteId id, ResultNoticeDraft draft) {
        OwnersVote vote = records.hold(by, id);
        LocalDate posted = draft.postedOn();
        Input input = Input.check().present("postedOn", posted).text("place", draft.place(), 1, LONGEST_PLACE);
        if (posted != null) {
            input.that(!posted.isAfter(records.today()), "postedOn", "day-in-future");
            vote.countedOn()
                    .ifPresent(counted ->
                            input.that(!posted.isBefore(counted), "postedOn", "result-before-count", counted));
        }
        input.orRefuse();
        vote.publish(Optional.ofNullable(posted).orElseThrow(), draft.place());
        dropWhatNobodyMayChallenge(vote);
        acts.fire(new OwnersVoteResultPublished(
                by, id, vote.community(), Optional.ofNullable(posted).orElseThrow()));
    }

    /** DOMAIN §10 no. 5: ballots and old registers go when the year for a revocation suit is over. */
    private void dropWhatNobodyMayChallenge(OwnersVote vote) {
        LocalDate lastYear = records.today().minusYears(1).minusDays(1);
        votes.dropBallots(vote.compound(), lastYear);
        registers.dropAllBut(vote.compound(), votes.neededRegisters(vote.compound(), lastYear), clock.instant());
    }
}
