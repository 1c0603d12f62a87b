package org.lianxi.meeting.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class EditingMinutes implements EditMinutes {

    private static final int LONGEST_TEXT = 100_000;

    private final MinutesRepository repository;
    private final Permissions permissions;
    private final MinutesWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    EditingMinutes(
            MinutesRepository repository,
            Permissions permissions,
            MinutesWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.permissions = permissions;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public EditedMinutes edit(PersonId by, MinutesId id, String text, long version) {
        Minutes minutes = repository.getForAct(id);
        permissions.require(by, Action.DRAFT_MINUTES, Scope.community(minutes.community()));
        minutes.requireVersion(version);
        Input.check()
                .text("text", text, 1, LONGEST_TEXT)
                .that(
                        text.contains(MinutesText.LIMITS_OF_THE_MEETING),
                        "text",
                        "limits-of-meeting-missing",
                        MinutesText.LIMITS_OF_THE_MEETING)
                .that(isWithResolutionsAsIssued(minutes, text), "text", "corrigendum-changes-resolution")
                .orRefuse();
        return edit(minutes, withLineFeeds(text), by);
    }

    private boolean isWithResolutionsAsIssued(Minutes minutes, String text) {
        return minutes.corrects()
                .map(repository::get)
                .map(Minutes::text)
                .map(AgreedLines::of)
                .map(AgreedLines.of(withLineFeeds(text))::equals)
                .orElse(true);
    }

    private EditedMinutes edit(Minutes minutes, String text, PersonId by) {
        TextHash before = minutes.hash();
        MinutesState stateBefore = minutes.state();
        int voided = minutes.edit(text, by, clock.instant());
        if (minutes.hash().equals(before)) {
            return new EditedMinutes(before, 0);
        }
        if (stateBefore != MinutesState.DRAFT) {
            workflow.revised(minutes.id());
        }
        acts.fire(new MinutesEdited(by, minutes.id(), minutes.community(), before, minutes.hash(), voided));
        return new EditedMinutes(minutes.hash(), voided);
    }

    /** Forms send lines with two characters at their end; the text that is signed has one. */
    private static String withLineFeeds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
