package org.lianxi.web.page;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/** Makes {@code #{t['save']}} and {@code #{matterTexts['submit.title']}} work in pages, without registering each bundle. */
public class TextsResolver extends ELResolver {

    private static final String SHARED = "t";
    private static final String OF_FEATURE = "Texts";

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base != null || !(property instanceof String name)) {
            return null;
        }
        if (name.equals(SHARED)) {
            return resolved(context, base, name, "");
        }
        if (name.endsWith(OF_FEATURE) && name.length() > OF_FEATURE.length()) {
            return resolved(context, base, name, name.substring(0, name.length() - OF_FEATURE.length()));
        }
        return null;
    }

    private static Object resolved(ELContext context, @Nullable Object base, String name, String feature) {
        context.setPropertyResolved(base, name);
        return Texts.of(feature, Texts.currentLocale());
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        // Texts are read only; somebody else's property is left to the next resolver.
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return true;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }
}
