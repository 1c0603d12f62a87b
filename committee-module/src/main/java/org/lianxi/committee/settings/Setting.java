package org.lianxi.committee.settings;

import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** One setting of the operator, empty when it is not set or blank. */
public final class Setting {

    private Setting() {}

    /** What is set under this name. */
    public static Optional<String> of(String name) {
        return ConfigProvider.getConfig()
                .getOptionalValue(name, String.class)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
