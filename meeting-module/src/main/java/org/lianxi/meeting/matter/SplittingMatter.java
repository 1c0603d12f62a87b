package org.lianxi.meeting.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class SplittingMatter implements SplitMatter {

    private static final int FEWEST_PARTS = 2;
    private static final int MOST_PARTS = 6;

    private final MatterDesk desk;

    @Inject
    SplittingMatter(MatterDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<MatterId> split(PersonId by, MatterId id, List<MatterPart> parts, String reason) {
        Matter matter = desk.open(by, id, Action.SCREEN_MATTER);
        check(parts, reason);
        matter.split(reason, by, desk.now());
        desk.workflow().split(id);
        List<MatterId> children = parts.stream().map(part -> add(matter, part)).toList();
        desk.done(new MatterSplit(by, id, children, matter.community()));
        return children;
    }

    private MatterId add(Matter matter, MatterPart part) {
        Matter child = matter.part(MatterId.fresh(), part);
        desk.add(child);
        desk.workflow().submitted(child.id(), child.community(), child.screenBy());
        return child.id();
    }

    private static void check(List<MatterPart> parts, String reason) {
        Input input = Input.check()
                .that(
                        parts.size() >= FEWEST_PARTS && parts.size() <= MOST_PARTS,
                        "parts",
                        "split-parts",
                        FEWEST_PARTS,
                        MOST_PARTS);
        for (int i = 0; i < parts.size(); i++) {
            input.text("title" + (i + 1), parts.get(i).title(), 1, MatterDraft.LONGEST_TITLE)
                    .text("facts" + (i + 1), parts.get(i).facts(), 1, MatterDraft.LONGEST_FACTS);
        }
        input.text("reason", reason, 1, MatterDesk.LONGEST_REASON).orRefuse();
    }
}
