package org.lianxi.committee.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.territory.Seats;

@ApplicationScoped
@Transactional
class ExplainingPermission implements ExplainPermission {

    private final Permissions permissions;
    private final Persons persons;
    private final Judge judge;

    @Inject
    ExplainingPermission(
            Permissions permissions,
            Persons persons,
            Mandates mandates,
            Organisations organisations,
            Seats seats,
            CellOverrides overrides) {
        this.permissions = permissions;
        this.persons = persons;
        this.judge = new Judge(mandates, organisations, seats, overrides);
    }

    @Override
    public Explanation explain(PersonId by, PersonId person, Action action, Scope scope) {
        requireAbout(by, person);
        List<Explanation.Link> links = judge.links(persons.get(person).id(), action, scope);
        boolean allowed = links.stream().anyMatch(each -> each.finding() == Finding.ALLOWS);
        return new Explanation(person, action, scope, allowed, links, judge.reaches(action, scope));
    }

    @Override
    public List<HeldRights> rights(PersonId by, PersonId person) {
        requireAbout(by, person);
        return judge.held(persons.get(person).id()).stream()
                .map(each -> new HeldRights(each.mandate(), each.organisation(), each.role(), actions(each)))
                .toList();
    }

    /** What one may oneself, one may always know. */
    private void requireAbout(PersonId by, PersonId person) {
        if (!by.equals(person)) {
            permissions.require(by, Action.EXPLAIN_PERMISSIONS, Scope.everywhere());
        }
    }

    private static Map<Action, Reach> actions(HeldRole held) {
        Map<Action, Reach> actions = new EnumMap<>(Action.class);
        Arrays.stream(Action.values())
                .filter(each -> held.reach(each) != Reach.NOWHERE)
                .forEach(each -> actions.put(each, held.reach(each)));
        return actions;
    }
}
