package minutebook.index;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.AbstractList;
import java.util.List;

/** A store to which one note gives documents that cannot be made but for the first. */
final class FaultyStore {
  private FaultyStore() {}

  static IndexStore of(IndexStore store, String path) {
    return proxy(
        IndexStore.class,
        (self, method, arguments) -> {
          Object result = call(store, method, arguments);
          return result instanceof IndexStore.Change change ? faulty(change, path) : result;
        });
  }

  private static IndexStore.Change faulty(IndexStore.Change change, String path) {
    return proxy(
        IndexStore.Change.class,
        (self, method, arguments) -> {
          if (method.getName().equals("put") && arguments[0] instanceof NoteBlock note) {
            change.put(note.file().path().equals(path) ? faulty(note) : note);
            return null;
          }
          return call(change, method, arguments);
        });
  }

  private static NoteBlock faulty(NoteBlock note) {
    List<ItemDocument> items =
        new AbstractList<>() {
          @Override
          public ItemDocument get(int position) {
            if (position > 0) {
              throw new IllegalArgumentException("item " + position);
            }
            return note.items().get(position);
          }

          @Override
          public int size() {
            return note.items().size();
          }
        };
    return new NoteBlock(
        note.file(),
        note.card(),
        note.outline(),
        note.evidence(),
        note.spellings(),
        note.fields(),
        items);
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
