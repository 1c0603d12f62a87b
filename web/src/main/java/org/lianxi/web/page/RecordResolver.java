package org.lianxi.web.page;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets a page read the parts of a record as {@code #{matter.title}}; a part that may be missing ({@link Optional}) is its
 * value or empty. Expression Language 6 brings this with the platform.
 */
public class RecordResolver extends ELResolver {

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base instanceof Optional<?> optional) {
            context.setPropertyResolved(base, property);
            return optional.map(content -> context.getELResolver().getValue(context, content, property))
                    .orElse(null);
        }
        return component(base, property)
                .map(component -> {
                    context.setPropertyResolved(base, property);
                    return unwrapped(read(component, base));
                })
                .orElse(null);
    }

    private static Optional<RecordComponent> component(@Nullable Object base, @Nullable Object property) {
        if (base == null || property == null || !base.getClass().isRecord()) {
            return Optional.empty();
        }
        return Arrays.stream(base.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(property.toString()))
                .findFirst();
    }

    private static @Nullable Object read(RecordComponent component, @Nullable Object base) {
        try {
            return component.getAccessor().invoke(base);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new ELException("cannot read " + component, e);
        }
    }

    private static @Nullable Object unwrapped(@Nullable Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        // Records cannot be changed; somebody else's property is left to the next resolver.
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        boolean found = component(base, property).isPresent();
        if (found) {
            context.setPropertyResolved(true);
        }
        return found;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }
}
