package org.lianxi.meeting.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.committee.territory.TitleInCompound;

@ApplicationScoped
class ShownHandovers implements HandoverViews {

    private final Permissions permissions;
    private final Mandates mandates;
    private final Compounds compounds;
    private final Organisations organisations;
    private final Persons persons;
    private final HandoverRepository repository;

    @Inject
    ShownHandovers(
            Permissions permissions,
            Mandates mandates,
            Compounds compounds,
            Organisations organisations,
            Persons persons,
            HandoverRepository repository) {
        this.permissions = permissions;
        this.mandates = mandates;
        this.compounds = compounds;
        this.organisations = organisations;
        this.persons = persons;
        this.repository = repository;
    }

    @Override
    public HandoverView get(PersonId by, HandoverId id) {
        Handover handover = repository.get(id);
        permissions.require(by, Action.READ_TASK, Scope.community(handover.community()));
        return views(by, List.of(handover)).get(0);
    }

    @Override
    public List<HandoverView> of(PersonId by, CompoundId compound) {
        Scope here = Scope.community(compounds.get(compound).community());
        return permissions.may(by, Action.READ_TASK, here) ? views(by, repository.of(compound)) : List.of();
    }

    private List<HandoverView> views(PersonId by, List<Handover> handovers) {
        Map<OrganisationId, String> units = organisations.names(handovers.stream()
                .flatMap(each -> Stream.of(each.from(), each.to()))
                .distinct()
                .toList());
        Map<PersonId, String> people = persons.names(handovers.stream()
                .flatMap(each -> Stream.of(each.signedBy(each.from()), each.signedBy(each.to())))
                .flatMap(Optional::stream)
                .map(Handover.Signed::by)
                .distinct()
                .toList());
        Map<CompoundId, String> places = compounds.names(
                handovers.stream().map(Handover::compound).distinct().toList());
        return handovers.stream()
                .map(each -> new HandoverView(
                        each.id(),
                        each.compound(),
                        places.getOrDefault(each.compound(), ""),
                        side(each, each.from(), units, people),
                        side(each, each.to(), units, people),
                        each.begunAt(),
                        each.state(),
                        each.text(),
                        each.hash(),
                        each.tasks(),
                        maySign(by, each)))
                .toList();
    }

    private static HandoverView.Side side(
            Handover handover, OrganisationId unit, Map<OrganisationId, String> units, Map<PersonId, String> people) {
        Optional<Handover.Signed> signed = handover.signedBy(unit);
        return new HandoverView.Side(
                units.getOrDefault(unit, ""),
                signed.map(each -> people.getOrDefault(each.by(), "")),
                signed.map(Handover.Signed::at));
    }

    private boolean maySign(PersonId by, Handover handover) {
        Optional<OrganisationId> side = SigningHandover.sideOf(mandates, by, handover);
        return side.isPresent() && permissions.may(by, Action.SIGN_HANDOVER, SigningHandover.scope(handover, side));
    }

    @Override
    public Map<HandoverId, TitleInCompound> titles(Collection<HandoverId> handovers) {
        return repository.get(handovers).stream()
                .collect(Collectors.toMap(
                        Handover::id,
                        each -> new TitleInCompound(
                                each.text().lines().findFirst().orElse(""), each.compound())));
    }
}
