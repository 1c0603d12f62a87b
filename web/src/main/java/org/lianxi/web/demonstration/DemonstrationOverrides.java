package org.lianxi.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.override.DecideOverride;
import org.lianxi.committee.override.EndOverride;
import org.lianxi.committee.override.OverrideDraft;
import org.lianxi.committee.override.OverrideId;
import org.lianxi.committee.override.ProposeOverride;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Reach;
import org.lianxi.committee.permission.Role;

/** Overrides of the permission matrix in the demonstration city: one holds, one waits for approval, one has ended. */
@ApplicationScoped
public class DemonstrationOverrides {

    @Inject
    private Organisations organisations;

    @Inject
    private Mandates mandates;

    @Inject
    private ProposeOverride proposeOverride;

    @Inject
    private DecideOverride decideOverride;

    @Inject
    private EndOverride endOverride;

    @Inject
    private PastMoments past;

    @Inject
    private InstantSource clock;

    /** Tells what the supervisor and the leader of each street agreed upon. */
    public void tell() {
        organisations.ofKind(OrganisationKind.STREET).stream()
                .map(OrganisationView::id)
                .forEach(this::tell);
    }

    private void tell(OrganisationId street) {
        List<OrganisationId> communities = organisations.communitiesOf(street).stream()
                .sorted(Comparator.comparing(OrganisationId::value))
                .toList();
        PersonId supervisor = mandates.holders(Post.STREET_SUPERVISOR, street).get(0);
        PersonId leader = mandates.holders(Post.STREET_LEADER, street).get(0);
        OrganisationId first = communities.get(0);
        OverrideId ended = proposed(
                60, supervisor, Action.NAME_DELEGATE, Role.SEC, Reach.NOWHERE, street, "试行期间由各方自行指定代表，秘书不代为登记");
        at(59, () -> decideOverride.approve(leader, ended, "同意试行"));
        at(30, () -> endOverride.end(leader, ended, "试行结束，恢复按总表执行"));
        OverrideId holding = proposed(
                20, supervisor, Action.DRAFT_MEETING_PLAN, Role.CBS, Reach.COMMUNITY, first, "小区党支部书记参与起草年度会议计划");
        at(19, () -> decideOverride.approve(leader, holding, "同意，年底前评估"));
        proposed(2, supervisor, Action.PREPARE_PUBLIC_NOTICE, Role.GRD, Reach.COMMUNITY, first, "由网格员协助起草公示");
    }

    private OverrideId proposed(
            int daysAgo, PersonId by, Action action, Role role, Reach reach, OrganisationId place, String reason) {
        Instant moment = clock.instant().minus(Duration.ofDays(daysAgo));
        LocalDate from = moment.atZone(WorkingDays.ZONE).toLocalDate();
        OverrideDraft draft = new OverrideDraft(action, role, place, reach, reason, from, Optional.empty());
        return past.at(moment, () -> proposeOverride.propose(by, draft));
    }

    private void at(int daysAgo, Runnable act) {
        past.at(clock.instant().minus(Duration.ofDays(daysAgo)), () -> {
            act.run();
            return true;
        });
    }
}
