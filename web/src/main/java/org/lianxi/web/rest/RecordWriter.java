package org.lianxi.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as JSON: a part that is missing is left out, an id is its value, a time is ISO 8601, a constant its name.
 */
@Provider
@Produces(MediaType.APPLICATION_JSON)
public class RecordWriter implements MessageBodyWriter<Record> {

    private static final String ONLY_PART_OF_AN_ID = "value";

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public void writeTo(
            Record record,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(json(record).toString().getBytes(StandardCharsets.UTF_8));
    }

    static JsonValue json(@Nullable Object value) {
        if (value instanceof Record record) {
            return ofRecord(record);
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(RecordWriter::json).orElse(JsonValue.NULL);
        }
        if (value instanceof Collection<?> several) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            several.forEach(each -> array.add(json(each)));
            return array.build();
        }
        if (value instanceof Map<?, ?> map) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            map.forEach((key, each) -> object.add(key.toString(), json(each)));
            return object.build();
        }
        return ofPlain(value);
    }

    private static JsonValue ofPlain(@Nullable Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Boolean yes) {
            return yes ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Integer number) {
            return Json.createValue(number);
        }
        if (value instanceof Long number) {
            return Json.createValue(number);
        }
        return Json.createValue(value.toString());
    }

    private static JsonValue ofRecord(Record record) {
        RecordComponent[] parts = record.getClass().getRecordComponents();
        if (parts.length == 1 && parts[0].getName().equals(ONLY_PART_OF_AN_ID)) {
            return json(read(parts[0], record));
        }
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (RecordComponent part : parts) {
            JsonValue value = json(read(part, record));
            if (value != JsonValue.NULL) {
                object.add(part.getName(), value);
            }
        }
        return object.build();
    }

    private static @Nullable Object read(RecordComponent part, Record record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + part, e);
        }
    }
}
