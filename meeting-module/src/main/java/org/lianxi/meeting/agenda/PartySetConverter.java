package org.lianxi.meeting.agenda;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.organisation.Party;

/** Stores a set of parties as their names in order, separated by commas. */
@Converter
public class PartySetConverter implements AttributeConverter<Set<Party>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Party> parties) {
        return parties.stream().sorted().map(Party::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<Party> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(","))
                .filter(name -> !name.isEmpty())
                .map(Party::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Party.class)));
    }
}
