package org.lianxi.meeting.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.meeting.matter.MatterDraft;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterIntake;
import org.lianxi.meeting.matter.MatterOrigin;
import org.lianxi.meeting.paperwork.PublicText;

@ApplicationScoped
@Transactional
class RecordingMatter implements RecordMatter {

    static final int LONGEST_NUMBER = 64;

    private final Permissions permissions;
    private final Compounds compounds;
    private final MatterIntake intake;
    private final SourceRepository sources;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    RecordingMatter(
            Permissions permissions,
            Compounds compounds,
            MatterIntake intake,
            SourceRepository sources,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.compounds = compounds;
        this.intake = intake;
        this.sources = sources;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public Recorded record(PersonId by, RecordedDraft draft) {
        OrganisationId community = compounds.get(draft.compound()).community();
        permissions.require(by, Action.SCREEN_MATTER, Scope.community(community));
        check(draft);
        return known(community, draft)
                .map(each -> new Recorded(each.matter(), each.id(), false))
                .orElseGet(() -> enter(by, community, draft));
    }

    private Optional<MatterSource> known(OrganisationId community, RecordedDraft draft) {
        return draft.number().isBlank()
                ? Optional.empty()
                : sources.find(community, draft.origin(), draft.number().strip());
    }

    private Recorded enter(PersonId by, OrganisationId community, RecordedDraft draft) {
        Instant now = clock.instant();
        MatterId matter = intake.take(by, anonymous(community, draft), draft.origin(), draft.answerBy());
        SourceId id = SourceId.fresh();
        sources.add(new MatterSource(id, matter, community, draft, new MatterSource.Recorder(by, now)));
        sources.add(new SourceCourse(id, matter));
        acts.fire(new MatterRecorded(by, matter, id, draft.origin(), community));
        return new Recorded(matter, id, true);
    }

    private static MatterDraft anonymous(OrganisationId community, RecordedDraft draft) {
        return new MatterDraft(
                draft.compound(),
                community,
                PublicText.of(draft.title()),
                PublicText.of(draft.facts()),
                PublicText.of(draft.wish()),
                draft.category(),
                draft.urgency(),
                draft.affectedHouseholds(),
                List.of());
    }

    private void check(RecordedDraft draft) {
        Instant now = clock.instant();
        boolean needsNumber = draft.origin() != MatterOrigin.RESIDENT;
        Input.check()
                .that(draft.origin().isSheltered(), "origin", "origin-not-outside")
                .text("number", draft.number(), needsNumber ? 1 : 0, LONGEST_NUMBER)
                .that(!draft.receivedAt().isAfter(now), "receivedAt", "input-in-future")
                .that(
                        draft.answerBy().filter(draft.receivedAt()::isAfter).isEmpty(),
                        "answerBy",
                        "limit-before-receipt")
                .text("title", draft.title(), 1, MatterDraft.LONGEST_TITLE)
                .text("facts", draft.facts(), 1, MatterDraft.LONGEST_FACTS)
                .text("wish", draft.wish(), 1, MatterDraft.LONGEST_WISH)
                .number("affectedHouseholds", draft.affectedHouseholds(), 0, 100_000)
                .orRefuse();
    }
}
