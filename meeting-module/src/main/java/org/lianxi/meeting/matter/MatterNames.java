package org.lianxi.meeting.matter;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.Compounds;

/** The names that a list of matters shows, read in one query each. */
record MatterNames(Map<OrganisationId, String> organisations, Map<CompoundId, String> compounds) {

    static MatterNames of(List<MatterRow> rows, Organisations organisations, Compounds compounds) {
        return new MatterNames(
                organisations.names(rows.stream()
                        .flatMap(row -> Stream.of(row.communityId(), row.organisationId()))
                        .distinct()
                        .toList()),
                compounds.names(
                        rows.stream().map(MatterRow::compoundId).distinct().toList()));
    }

    String organisation(OrganisationId id) {
        return organisations.getOrDefault(id, id.value());
    }

    String compound(CompoundId id) {
        return compounds.getOrDefault(id, id.value());
    }
}
