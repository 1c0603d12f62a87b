package org.lianxi.committee.permission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ReadMatrix implements PermissionMatrix {

    @Override
    public List<MatrixRow> rows() {
        return Matrix.domain().rows();
    }

    @Override
    public MatrixCell cell(Role role, Action action) {
        return Matrix.domain().cell(role, action);
    }

    @Override
    public Optional<String> forbids(Role role, Action action, Reach reach) {
        return Matrix.domain().forbids(role, action, reach);
    }
}
