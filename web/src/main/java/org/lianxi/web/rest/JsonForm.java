package org.lianxi.web.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Problem;

/** A JSON object on its way to a record. A missing text is the empty text, a missing number zero. */
final class JsonForm {

    private static final String REQUIRED = "input-required";
    private static final String WRONG_KIND = "input-wrong-kind";
    private static final String UNKNOWN_WORD = "input-unknown-word";

    private final JsonObject object;
    private final List<Problem> problems = new ArrayList<>();

    JsonForm(JsonObject object) {
        this.object = object;
    }

    /**
     * The record with these values.
     *
     * @throws InvalidInput with everything that does not fit
     */
    <R extends Record> R as(Class<R> type) {
        RecordComponent[] parts = type.getRecordComponents();
        @Nullable
        Object[] values = Arrays.stream(parts)
                .map(part -> value(part.getName(), part.getGenericType()))
                .toArray();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return create(type, parts, values);
    }

    private static <R> R create(Class<R> type, RecordComponent[] parts, @Nullable Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    private @Nullable Object value(String field, Type type) {
        return value(field, type, object.getOrDefault(field, JsonValue.NULL));
    }

    private @Nullable Object value(String field, Type type, JsonValue json) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Set.class) {
            return Set.copyOf(list(field, generic.getActualTypeArguments()[0], json));
        }
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? list(field, generic.getActualTypeArguments()[0], json)
                    : Optional.of(json)
                            .filter(given -> given != JsonValue.NULL)
                            .map(given -> value(field, generic.getActualTypeArguments()[0], given));
        }
        if (type == int.class) {
            return number(field, json);
        }
        if (type == boolean.class) {
            return json == JsonValue.TRUE;
        }
        if (type == LocalDate.class) {
            return day(field, json);
        }
        if (type == Instant.class) {
            return moment(field, json);
        }
        if (type instanceof Class<?> word && word.isEnum()) {
            return constant(field, word, json);
        }
        return type instanceof Class<?> nested && nested.isRecord() ? nested(field, nested, json) : text(field, json);
    }

    private List<Object> list(String field, Type type, JsonValue json) {
        if (json instanceof JsonArray array) {
            List<Object> values = new ArrayList<>();
            for (JsonValue each : array) {
                Optional.ofNullable(value(field, type, each)).ifPresent(values::add);
            }
            return values;
        }
        if (json != JsonValue.NULL) {
            problem(field, WRONG_KIND);
        }
        return List.of();
    }

    private int number(String field, JsonValue json) {
        if (json instanceof JsonNumber number
                && number.isIntegral()
                && number.bigIntegerValue().bitLength() < 32) {
            return number.intValue();
        }
        if (json != JsonValue.NULL) {
            problem(field, WRONG_KIND);
        }
        return 0;
    }

    private String text(String field, JsonValue json) {
        if (json instanceof JsonString string) {
            return string.getString();
        }
        if (json != JsonValue.NULL) {
            problem(field, WRONG_KIND);
        }
        return "";
    }

    private @Nullable LocalDate day(String field, JsonValue json) {
        String text = text(field, json);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problem(field, text.isEmpty() ? REQUIRED : WRONG_KIND);
            return null;
        }
    }

    private @Nullable Instant moment(String field, JsonValue json) {
        String text = text(field, json);
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            problem(field, text.isEmpty() ? REQUIRED : WRONG_KIND);
            return null;
        }
    }

    private @Nullable Object constant(String field, Class<?> type, JsonValue json) {
        String word = text(field, json).toUpperCase(Locale.ROOT);
        Optional<?> found = Arrays.stream(type.getEnumConstants())
                .filter(each -> ((Enum<?>) each).name().equals(word))
                .findFirst();
        if (found.isEmpty()) {
            problem(field, word.isEmpty() ? REQUIRED : UNKNOWN_WORD);
        }
        return found.orElse(null);
    }

    private @Nullable Object nested(String field, Class<?> type, JsonValue json) {
        if (json instanceof JsonObject inner) {
            return new JsonForm(inner).as(type.asSubclass(Record.class));
        }
        if (json instanceof JsonString id && isId(type)) {
            return create(type, type.getRecordComponents(), new Object[] {id.getString()});
        }
        problem(field, json == JsonValue.NULL ? REQUIRED : WRONG_KIND);
        return null;
    }

    /** An id is written as its value alone. */
    private static boolean isId(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        return parts.length == 1
                && parts[0].getType() == String.class
                && parts[0].getName().equals("value");
    }

    private void problem(String field, String code) {
        problems.add(new Problem(field, code, List.of()));
    }
}
