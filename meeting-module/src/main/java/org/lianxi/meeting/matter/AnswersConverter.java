package org.lianxi.meeting.matter;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stores answers as {@code SUBJECT;SCOPE;PARTIES;TRAIT,TRAIT}. */
@Converter
public class AnswersConverter implements AttributeConverter<@Nullable MatterAnswers, @Nullable String> {

    private static final int PARTS = 4;

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable MatterAnswers answers) {
        if (answers == null) {
            return null;
        }
        String traits =
                answers.traits().stream().sorted().map(MatterTrait::name).collect(Collectors.joining(","));
        return answers.subject() + ";" + answers.scope() + ";" + answers.partiesNeeded() + ";" + traits;
    }

    @Override
    public @Nullable MatterAnswers convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return null;
        }
        String[] parts = column.split(";", PARTS);
        Set<MatterTrait> traits = Arrays.stream(parts[PARTS - 1].split(","))
                .filter(name -> !name.isEmpty())
                .map(MatterTrait::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new MatterAnswers(
                traits, MatterSubject.valueOf(parts[0]), MatterScope.valueOf(parts[1]), Integer.parseInt(parts[2]));
    }
}
