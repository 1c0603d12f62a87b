package org.lianxi.committee.refusal;

import java.util.List;

/**
 * What is wrong with one field of an input.
 *
 * @param field name of the field as in the command
 * @param code key of the text, e.g. {@code input-too-long}
 * @param arguments values for the placeholders of the text
 */
public record Problem(String field, String code, List<Object> arguments) {

    /** Keeps an unmodifiable copy of the arguments. */
    public Problem {
        arguments = List.copyOf(arguments);
    }
}
