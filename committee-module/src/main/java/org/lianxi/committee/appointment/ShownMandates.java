package org.lianxi.committee.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.PersonalData;
import org.lianxi.committee.audit.PersonalDataRead;
import org.lianxi.committee.mandate.AuthorisationFile;
import org.lianxi.committee.mandate.AuthorisationId;
import org.lianxi.committee.mandate.AuthorisationRegister;
import org.lianxi.committee.mandate.CrossAppointment;
import org.lianxi.committee.mandate.DelegateAuthorisation;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.mandate.PostRegister;
import org.lianxi.committee.mandate.Side;
import org.lianxi.committee.mandate.Tense;
import org.lianxi.committee.mandate.UnknownAuthorisation;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

@ApplicationScoped
@Transactional
class ShownMandates implements MandateViews {

    private final Permissions permissions;
    private final Organisations organisations;
    private final PostRegister posts;
    private final AuthorisationRegister authorisations;
    private final Portraits portraits;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    ShownMandates(
            Permissions permissions,
            Organisations organisations,
            PostRegister posts,
            AuthorisationRegister authorisations,
            Portraits portraits,
            InstantSource clock,
            Event<Act> acts) {
        this.permissions = permissions;
        this.organisations = organisations;
        this.posts = posts;
        this.authorisations = authorisations;
        this.portraits = portraits;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public Page<PostView> in(PersonId by, OrganisationId organisation, Tense tense, PageRequest page) {
        requireReadable(by, organisations.get(organisation));
        Instant now = clock.instant();
        Page<Mandate> found = posts.in(organisation, tense, now, page);
        List<PostView> shown = portraits.of(found.items(), authorisations.of(organisation), now);
        return new Page<>(shown, found.hasNext(), found.number());
    }

    @Override
    @NoPermissionNeeded("one's own posts")
    public OwnPosts own(PersonId by) {
        Instant now = clock.instant();
        List<DelegateAuthorisation> papers = authorisations.naming(by);
        return new OwnPosts(
                portraits.of(posts.allOf(by), papers, now),
                portraits.of(posts.delegatedBy(by, now), papers, now),
                portraits.ofPapers(papers, now));
    }

    @Override
    public Page<CrossView> across(PersonId by, Optional<OrganisationId> community, Instant at, PageRequest page) {
        Set<OrganisationId> readable = permissions.communities(by, Action.READ_ORGANISATIONS);
        if (readable.isEmpty()
                || community.filter(each -> !readable.contains(each)).isPresent()) {
            permissions.require(
                    by,
                    Action.READ_ORGANISATIONS,
                    community.map(Scope::community).orElseGet(Scope::everywhere));
        }
        Page<CrossAppointment> found = posts.across(community.map(Set::of).orElse(readable), at, page);
        List<Mandate> all = new ArrayList<>();
        found.items().forEach(each -> each.posts().values().forEach(all::addAll));
        List<PostView> shown = portraits.of(all, List.of(), at);
        acts.fire(PersonalDataRead.of(by, PersonalData.PERSONS, Map.of("list", "CROSS_APPOINTMENTS")));
        return found.map(each -> crossed(each, shown));
    }

    @Override
    public PostView get(PersonId by, MandateId id) {
        Mandate mandate = posts.get(id);
        if (!mandate.person().equals(by)) {
            requireReadable(by, organisations.get(mandate.organisation()));
        }
        return portraits
                .of(List.of(mandate), authorisations.of(mandate.organisation()), clock.instant())
                .get(0);
    }

    @Override
    public List<PersonView> known(PersonId by, OrganisationId organisation) {
        OrganisationView place = organisations.get(organisation);
        if (!isOwn(by, organisation)) {
            requireReadable(by, place);
        }
        return posts.activeIn(place.community().orElse(organisation), clock.instant());
    }

    @Override
    public List<AuthorisationView> authorisations(PersonId by, OrganisationId organisation) {
        requireReadable(by, organisations.get(organisation));
        return portraits.ofPapers(authorisations.of(organisation), clock.instant());
    }

    @Override
    public AuthorisationFile paper(PersonId by, AuthorisationId id) {
        DelegateAuthorisation authorisation = authorisations.get(id);
        if (!authorisation.person().equals(by)) {
            requireReadable(by, organisations.get(authorisation.organisation()));
        }
        return authorisations.file(id).orElseThrow(() -> new UnknownAuthorisation(id));
    }

    /** Who holds a post there chooses a deputy among colleagues. */
    private boolean isOwn(PersonId by, OrganisationId organisation) {
        return posts.postsOf(Set.of(by), clock.instant()).getOrDefault(by, List.of()).stream()
                .anyMatch(mandate -> mandate.organisation().equals(organisation));
    }

    /** Whoever reads the register of an organisation, or the meetings in its community, sees who holds its posts. */
    private void requireReadable(PersonId by, OrganisationView organisation) {
        boolean readsMeetings = organisation
                .community()
                .map(each -> permissions.may(by, Action.READ_MEETING, Scope.community(each)))
                .orElse(false);
        if (!readsMeetings) {
            permissions.require(
                    by,
                    Action.READ_ORGANISATIONS,
                    new Scope(organisation.street(), organisation.community(), Optional.of(organisation.id())));
        }
    }

    private static CrossView crossed(CrossAppointment found, List<PostView> shown) {
        List<PostView> own = shown.stream()
                .filter(each -> each.person().equals(found.person()))
                .toList();
        return new CrossView(
                found.person(),
                own.isEmpty() ? "" : own.get(0).holder(),
                onSide(found, Side.COMMUNITY, own),
                onSide(found, Side.OWNERS, own),
                onSide(found, Side.PROPERTY_SERVICE, own));
    }

    private static List<PostView> onSide(CrossAppointment found, Side side, List<PostView> own) {
        List<Mandate> there = found.posts().getOrDefault(side, List.of());
        return own.stream()
                .filter(view -> there.stream().anyMatch(each -> each.id().equals(view.id())))
                .toList();
    }
}
