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
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.rulechange.DecideRuleChange;
import org.lianxi.committee.rulechange.ProposeRuleChange;
import org.lianxi.committee.rulechange.RuleChangeDraft;
import org.lianxi.committee.rulechange.RuleChangeId;

/** Changes of rules in the demonstration city: of the district, a street and a community; in force, to come, waiting, refused. */
@ApplicationScoped
public class DemonstrationRules {

    @Inject
    private Organisations organisations;

    @Inject
    private Mandates mandates;

    @Inject
    private ProposeRuleChange proposeRuleChange;

    @Inject
    private DecideRuleChange decideRuleChange;

    @Inject
    private PastMoments past;

    @Inject
    private InstantSource clock;

    /** Tells what the districts and the streets agreed upon. */
    public void tell() {
        List<OrganisationId> streets = organisations.ofKind(OrganisationKind.STREET).stream()
                .map(OrganisationView::id)
                .toList();
        streets.forEach(this::tell);
        streets.stream().findFirst().ifPresent(street -> organisations
                .ofKind(OrganisationKind.DISTRICT)
                .forEach(district -> tell(district.id(), street)));
    }

    private void tell(OrganisationId district, OrganisationId street) {
        PersonId supervisor = holder(Post.STREET_SUPERVISOR, street);
        PersonId viewer = holder(Post.DISTRICT_VIEWER, district);
        RuleChangeId reconvene =
                proposed(58, supervisor, Parameter.RECONVENE_WITHIN, district, "7", 58, "各街道反映五个工作日内难以重新约齐三方");
        at(57, () -> decideRuleChange.approve(viewer, reconvene, "同意，全区统一"));
    }

    private void tell(OrganisationId street) {
        PersonId supervisor = holder(Post.STREET_SUPERVISOR, street);
        PersonId leader = holder(Post.STREET_LEADER, street);
        OrganisationId community = organisations.communitiesOf(street).stream()
                .min(Comparator.comparing(OrganisationId::value))
                .orElseThrow();
        RuleChangeId first = proposed(50, supervisor, Parameter.AGENDA_MOST_ITEMS, street, "12", 50, "年初积压事项较多，暂时放宽");
        at(49, () -> decideRuleChange.approve(leader, first, "同意，一季度后再评估"));
        RuleChangeId second = proposed(21, supervisor, Parameter.AGENDA_MOST_ITEMS, street, "10", 20, "积压已消化，议题过多影响讨论");
        at(20, () -> decideRuleChange.approve(leader, second, "同意"));
        RuleChangeId refused = proposed(15, supervisor, Parameter.NOTICE_REGULAR, street, "1", 15, "希望缩短例会通知时间");
        at(14, () -> decideRuleChange.refuse(leader, refused, "通知太晚，业主一方来不及征求意见，维持三个工作日"));
        RuleChangeId coming = proposed(3, supervisor, Parameter.PUBLICITY, community, "10", -20, "老年住户多，线下张贴需要更长时间");
        at(2, () -> decideRuleChange.approve(leader, coming, "同意，下月起执行"));
        proposed(1, supervisor, Parameter.REMIND_BEFORE, community, "5", -5, "牵头单位希望更早收到提醒");
    }

    private PersonId holder(Post post, OrganisationId organisation) {
        return mandates.holders(post, organisation).get(0);
    }

    private RuleChangeId proposed(
            int daysAgo,
            PersonId by,
            Parameter parameter,
            OrganisationId place,
            String value,
            int fromDaysAgo,
            String reason) {
        Instant moment = clock.instant().minus(Duration.ofDays(daysAgo));
        LocalDate from = clock.instant().atZone(WorkingDays.ZONE).toLocalDate().minusDays(fromDaysAgo);
        RuleChangeDraft draft =
                new RuleChangeDraft(parameter, place, Optional.of(value), "", reason, from, Optional.empty());
        return past.at(moment, () -> proposeRuleChange.propose(by, draft));
    }

    private void at(int daysAgo, Runnable act) {
        past.at(clock.instant().minus(Duration.ofDays(daysAgo)), () -> {
            act.run();
            return true;
        });
    }
}
