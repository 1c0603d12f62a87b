package org.lianxi.committee.voterecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class ExtendingOwnersVote implements ExtendOwnersVote {

    private final OpenRecord records;
    private final Event<Act> acts;

    @Inject
    ExtendingOwnersVote(OpenRecord records, Event<Act> acts) {
        this.records = records;
        this.acts = acts;
    }

    @Override
    public void extend(PersonId by, OwnersVoteId id, ExtensionDraft draft) {
        OwnersVote vote = records.hold(by, id);
        check(draft, vote);
        LocalDate closesOn = Optional.ofNullable(draft.closesOn()).orElseThrow();
        vote.extend(Optional.ofNullable(draft.postedOn()).orElseThrow(), closesOn);
        acts.fire(new OwnersVoteExtended(by, id, vote.community(), closesOn));
    }

    private void check(ExtensionDraft draft, OwnersVote vote) {
        LocalDate posted = draft.postedOn();
        LocalDate closes = draft.closesOn();
        Input input = Input.check().present("postedOn", posted).present("closesOn", closes);
        Optional<VoteNoticeView> before = vote.latestNotice();
        if (posted != null) {
            input.that(!posted.isAfter(records.today()), "postedOn", "day-in-future");
            before.ifPresent(each -> input.that(
                    !posted.isBefore(each.postedOn()), "postedOn", "notice-before-the-last", each.postedOn()));
        }
        if (posted != null && closes != null) {
            input.that(!closes.isBefore(posted), "closesOn", "closes-before-its-notice");
            before.ifPresent(each ->
                    input.that(closes.isAfter(each.closesOn()), "closesOn", "extension-not-later", each.closesOn()));
        }
        input.orRefuse();
    }
}
