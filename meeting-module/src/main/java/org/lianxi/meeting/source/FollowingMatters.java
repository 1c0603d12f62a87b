package org.lianxi.meeting.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterIntake;
import org.lianxi.meeting.matter.MatterMerged;
import org.lianxi.meeting.matter.MatterSplit;
import org.lianxi.meeting.matter.MatterUnmerged;

/** Keeps every source with the matters that go on for it, in the transaction in which they are merged or split. */
@ApplicationScoped
class FollowingMatters {

    private final SourceRepository sources;
    private final MatterIntake intake;

    @Inject
    FollowingMatters(SourceRepository sources, MatterIntake intake) {
        this.sources = sources;
        this.intake = intake;
    }

    void merged(@Observes MatterMerged merged) {
        sources.carriedBy(merged.matter()).forEach(each -> each.goOnIn(merged.into()));
        limit(merged.into());
    }

    void unmerged(@Observes MatterUnmerged unmerged) {
        sources.coursesOf(intake.withMerged(unmerged.matter())).forEach(each -> each.goOnIn(unmerged.matter()));
        limit(unmerged.matter());
        limit(unmerged.outOf());
    }

    /** Every part is of every source of the whole. */
    void split(@Observes MatterSplit split) {
        sources.carriedBy(split.matter()).forEach(whole -> {
            sources.remove(whole);
            split.parts().forEach(part -> sources.add(new SourceCourse(whole.source(), part)));
        });
    }

    private void limit(MatterId matter) {
        intake.limit(matter, sources.shortestLimit(matter));
    }
}
