package org.lianxi.meeting.matter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.Compounds;

/** The names that a list of matters shows, read in one query each. */
record MatterNames(Map<OrganisationId, OrganisationView> organisations, Map<CompoundId, String> compounds) {

    static MatterNames of(List<MatterRow> rows, Organisations organisations, Compounds compounds) {
        return new MatterNames(
                organisations.views(rows.stream()
                        .flatMap(row -> Stream.of(row.communityId(), row.organisationId()))
                        .distinct()
                        .toList()),
                compounds.names(
                        rows.stream().map(MatterRow::compoundId).distinct().toList()));
    }

    String organisation(OrganisationId id) {
        return Optional.ofNullable(organisations.get(id))
                .map(OrganisationView::name)
                .orElse(id.value());
    }

    OrganisationKind kind(OrganisationId id) {
        return Optional.ofNullable(organisations.get(id))
                .map(OrganisationView::kind)
                .orElseThrow(
                        () -> new IllegalStateException("a matter names organisation " + id + ", which is not there"));
    }

    String compound(CompoundId id) {
        return compounds.getOrDefault(id, id.value());
    }
}
