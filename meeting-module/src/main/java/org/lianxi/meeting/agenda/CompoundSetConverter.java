package org.lianxi.meeting.agenda;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.territory.CompoundId;

/** Compounds as their ids, separated by commas. */
@Converter
public class CompoundSetConverter implements AttributeConverter<Set<CompoundId>, String> {

    @Override
    public String convertToDatabaseColumn(Set<CompoundId> compounds) {
        return compounds.stream().map(CompoundId::value).sorted().collect(Collectors.joining(","));
    }

    @Override
    public Set<CompoundId> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(","))
                .filter(id -> !id.isEmpty())
                .map(CompoundId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
