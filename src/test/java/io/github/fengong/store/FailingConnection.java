package io.github.fengong.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A connection that is lost at a chosen step: each row that is bound, and each statement that is run, counts as one. */
final class FailingConnection {

    private FailingConnection() {}

    static Connection losing(Connection connection, int step) {
        AtomicInteger steps = new AtomicInteger();
        return proxy(Connection.class, connection, connection, steps, step);
    }

    private static <T> T proxy(Class<T> type, T target, Connection connection, AtomicInteger steps, int step) {
        return type.cast(Proxy.newProxyInstance(
                FailingConnection.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (counts(method) && steps.incrementAndGet() == step) {
                        connection.close();
                        throw new SQLException("connection lost at step " + step);
                    }
                    Object result = invoke(method, target, arguments);
                    if (method.getName().equals("prepareStatement")) {
                        return proxy(PreparedStatement.class, (PreparedStatement) result, connection, steps, step);
                    }
                    if (method.getName().equals("createStatement")) {
                        return proxy(Statement.class, (Statement) result, connection, steps, step);
                    }
                    return result;
                }));
    }

    private static boolean counts(Method method) {
        return method.getName().startsWith("execute")
                || method.getName().equals("addBatch")
                || method.getName().equals("commit");
    }

    private static Object invoke(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
