package org.lianxi.bpmn.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianxi.bpmn.engine.PostGroup;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;

/** Whom a step of a process reaches, and as whom. */
@Dependent // injected by class: a normal scope would need a constructor without arguments
class Audiences {

    private final Mandates mandates;

    @Inject
    Audiences(Mandates mandates) {
        this.mandates = mandates;
    }

    /** The people by the post or the person to whom it is offered; each once. */
    Map<String, List<PersonId>> of(Set<PostGroup> groups, Optional<PersonId> person) {
        Map<String, List<PersonId>> reached = new LinkedHashMap<>();
        person.ifPresent(each -> reached.put(each.value(), List.of(each)));
        Set<PersonId> seen = new HashSet<>();
        groups.stream().map(PostGroup::toString).sorted().map(PostGroup::parse).forEach(group -> {
            List<PersonId> holders = group.heldAs().stream()
                    .flatMap(held -> mandates.holders(held.post(), held.organisation()).stream())
                    .filter(seen::add)
                    .toList();
            reached.put(group.toString(), holders);
        });
        return reached;
    }

    /** As whom they were told. */
    static Collection<String> names(Set<PostGroup> groups, Optional<PersonId> person) {
        return groups.isEmpty()
                ? person.map(PersonId::value).stream().toList()
                : groups.stream().map(PostGroup::toString).sorted().toList();
    }
}
