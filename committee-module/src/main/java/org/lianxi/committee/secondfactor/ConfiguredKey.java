package org.lianxi.committee.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import org.lianxi.committee.settings.Setting;

/** The key that the launcher keeps beside the data, or the operator names; docs/operations.md says how. */
@ApplicationScoped
class ConfiguredKey implements SecondFactorKey {

    @Override
    public byte[] bytes() {
        return Setting.of("lianxi.second-factor-key")
                .map(Base64.getDecoder()::decode)
                .orElseThrow(
                        () -> new IllegalStateException("LIANXI_SECOND_FACTOR_KEY is not set: 32 bytes in Base64"));
    }
}
