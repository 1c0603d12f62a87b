package org.lianxi.meeting.decision;

import java.util.Optional;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.conflict.AttemptRejected;
import org.lianxi.committee.conflict.Conflict;
import org.lianxi.committee.conflict.RecordAttempt;
import org.lianxi.committee.conflict.SodRule;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.recusal.ItemRecusals;
import org.lianxi.meeting.recusal.PersonRecused;
import org.lianxi.meeting.recusal.Recused;

/** Keeps the recused from an item, and writes down that they tried. */
final class Guard {

    private Guard() {}

    /** Who was named because the usual chair is recused has the right to lead the item from that. SOD-02. */
    static boolean leads(PersonId by, ItemRecusals item) {
        return item.chair().isOther() && item.chair().person().equals(Optional.of(by));
    }

    /** Lets pass who is not recused. The attempt stays in the audit trail, whatever the refusal undoes. */
    static void requireFree(RecordAttempt attempts, String what, PersonId by, MeetingFacts meeting, ItemRecusals item) {
        Optional<Recused> recused =
                item.recused().stream().filter(each -> each.person().equals(by)).findFirst();
        if (recused.isPresent()) {
            SodRule rule = recused.get().conflicts().stream()
                    .findFirst()
                    .map(Conflict::rule)
                    .orElse(SodRule.SOD_02);
            attempts.record(new AttemptRejected(
                    by,
                    what,
                    new Subject("agenda-item", item.item().value()),
                    meeting.community(),
                    rule,
                    recused.get().ground().name()));
            throw new PersonRecused(item.item(), by, rule, item.position());
        }
    }
}
