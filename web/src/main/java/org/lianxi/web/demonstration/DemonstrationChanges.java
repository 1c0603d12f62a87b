package org.lianxi.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.change.DecideChange;
import org.lianxi.committee.change.EnterChange;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.registry.OrganisationDraft;
import org.lianxi.committee.registry.RegisterChange;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;

/** Changes of the registers in every stage: one waits for the party secretary, one for its day, one was sent back. */
@ApplicationScoped
public class DemonstrationChanges {

    private static final int A_MONTH = 30;
    private static final String FROM = "和顺社区";
    private static final String TO = "文昌社区";
    private static final String COMPOUND = "铁路二村";

    @Inject
    private Organisations organisations;

    @Inject
    private Compounds compounds;

    @Inject
    private Mandates mandates;

    @Inject
    private EnterChange enterChange;

    @Inject
    private DecideChange decideChange;

    @Inject
    private InstantSource clock;

    /** Tells what is under way today. */
    public void tell() {
        List<OrganisationView> communities = organisations.ofKind(OrganisationKind.COMMUNITY);
        communities.forEach(this::propose);
        communities.stream().filter(each -> each.name().equals(FROM)).forEach(from -> communities.stream()
                .filter(each -> each.name().equals(TO))
                .forEach(to -> moveInAMonth(from, to)));
    }

    private void propose(OrganisationView community) {
        Optional<PersonId> secretary = holder(Post.MEETING_SECRETARY, community.id());
        Optional<PersonId> chair = holder(Post.COMMUNITY_PARTY_SECRETARY, community.id());
        if (secretary.isPresent() && chair.isPresent()) {
            RegisterChange kitchen = registering(community.id(), OrganisationKind.SELF_GOVERNING_ORG, "美食街商户");
            enterChange
                    .enter(secretary.get(), kitchen)
                    .change()
                    .ifPresent(each -> decideChange.refuse(chair.get(), each, "商户不在小区内，请由街道商会登记"));
            enterChange.enter(
                    secretary.get(),
                    registering(community.id(), OrganisationKind.SELF_GOVERNING_ORG, community.name() + "银龄议事会"));
        }
    }

    private void moveInAMonth(OrganisationView from, OrganisationView to) {
        Optional<PersonId> supervisor = from.street().flatMap(street -> holder(Post.STREET_SUPERVISOR, street));
        compounds.inCommunity(from.id()).stream()
                .filter(each -> each.name().equals(COMPOUND))
                .map(CompoundView::id)
                .forEach(each -> supervisor.ifPresent(
                        by -> enterChange.enter(by, RegisterChange.moving(each, to.id(), today().plusDays(A_MONTH)))));
    }

    private RegisterChange registering(OrganisationId community, OrganisationKind kind, String name) {
        return RegisterChange.registering(new OrganisationDraft(kind, name, community, Optional.of(today())));
    }

    private Optional<PersonId> holder(Post post, OrganisationId organisation) {
        return mandates.holders(post, organisation).stream().findFirst();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }
}
