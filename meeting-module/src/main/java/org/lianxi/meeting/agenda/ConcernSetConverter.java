package org.lianxi.meeting.agenda;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.conflict.Concern;
import org.lianxi.committee.conflict.Interest;
import org.lianxi.committee.organisation.OrganisationId;

/** Stores what an item concerns as {@code INTEREST@organisation} in order, separated by commas. */
@Converter
public class ConcernSetConverter implements AttributeConverter<Set<Concern>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Concern> concerns) {
        return concerns.stream()
                .map(concern -> concern.interest() + "@" + concern.organisation())
                .sorted()
                .collect(Collectors.joining(","));
    }

    @Override
    public Set<Concern> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(","))
                .filter(part -> !part.isEmpty())
                .map(ConcernSetConverter::concern)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Concern concern(String part) {
        int at = part.indexOf('@');
        return new Concern(new OrganisationId(part.substring(at + 1)), Interest.valueOf(part.substring(0, at)));
    }
}
