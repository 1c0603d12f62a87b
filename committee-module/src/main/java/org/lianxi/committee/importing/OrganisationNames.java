package org.lianxi.committee.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationView;

/** Organisations by name; a name that two bear names none. */
final class OrganisationNames {

    private final Map<String, List<OrganisationView>> byName = new HashMap<>();

    OrganisationNames(List<OrganisationView> organisations) {
        organisations.forEach(each ->
                byName.computeIfAbsent(each.name(), name -> new ArrayList<>()).add(each));
    }

    List<OrganisationView> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The one of this name; else the problem is noted in the row. */
    Optional<OrganisationView> one(Findings findings, SheetRow row, Column column) {
        String name = findings.needed(row, column, 100);
        List<OrganisationView> found = named(name);
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        if (!name.isEmpty()) {
            findings.wrong(
                    row,
                    column,
                    found.isEmpty() ? "import-unknown-organisation" : "import-ambiguous-organisation",
                    name);
        }
        return Optional.empty();
    }
}
