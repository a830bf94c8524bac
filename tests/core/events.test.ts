import { describe, expect, it } from 'vitest';
import { createEmitter } from '../../src/core/events.ts';

interface Events {
  readonly a: number;
  readonly b: string;
}

function create() {
  const heard: unknown[] = [];
  const reported: unknown[] = [];
  const emitter = createEmitter<Events>((error) => reported.push(error));
  const hear = (name: string) => (payload: unknown) => {
    heard.push(`${name}:${String(payload)}`);
  };
  return { ...emitter, heard, reported, hear };
}

describe('an event', () => {
  it('reaches its own listeners in the order in which they were added, and no others', () => {
    const { on, emit, heard, hear } = create();
    on('a', hear('first'));
    on('b', hear('other'));
    on('a', hear('second'));
    emit('a', 1);
    expect(heard).toEqual(['first:1', 'second:1']);
  });

  it('nobody listens to is no fault', () => {
    const { emit, reported } = create();
    expect(() => {
      emit('a', 1);
    }).not.toThrow();
    expect(reported).toEqual([]);
  });

  it('reaches the others when a listener throws, and what it threw is reported as it is', () => {
    const { on, emit, heard, hear, reported } = create();
    const mistake = { not: 'an error' };
    on('a', () => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- a listener is not ours, and can throw anything
      throw mistake;
    });
    on('a', hear('second'));
    emit('a', 1);
    expect(heard).toEqual(['second:1']);
    expect(reported).toEqual([mistake]);
    expect(reported[0]).toBe(mistake);
  });

  it('is heard by the tap first, whoever throws', () => {
    const order: unknown[] = [];
    const { on, emit } = createEmitter<Events>(
      () => order.push('reported'),
      (name, payload) => order.push([name, payload]),
    );
    on('a', () => {
      throw new Error('mistake');
    });
    emit('a', 1);
    expect(order).toEqual([['a', 1], 'reported']);
  });

  it('for one listener alone reaches no other, and not the tap', () => {
    const order: unknown[] = [];
    const { on, emit } = createEmitter<Events>(
      () => undefined,
      (name) => order.push(name),
    );
    const late = () => order.push('late');
    on('a', () => order.push('early'));
    on('a', late);
    emit('a', 1, late);
    expect(order).toEqual(['late']);
  });
});

describe('the undo of a listener', () => {
  it('removes it, and may be called again', () => {
    const { on, emit, heard, hear } = create();
    const undo = on('a', hear('gone'));
    on('a', hear('here'));
    undo();
    undo();
    emit('a', 1);
    expect(heard).toEqual(['here:1']);
  });

  it('removes one of two where the same listener was added twice', () => {
    const { on, emit, heard, hear } = create();
    const listener = hear('twice');
    const undo = on('a', listener);
    on('a', listener);
    emit('a', 1);
    undo();
    emit('a', 2);
    expect(heard).toEqual(['twice:1', 'twice:1', 'twice:2']);
  });

  it('counts at once, in the middle of an event', () => {
    const { on, emit, heard, hear } = create();
    let undo: () => void = () => undefined;
    on('a', () => {
      undo();
    });
    undo = on('a', hear('removed'));
    on('a', hear('last'));
    emit('a', 1);
    expect(heard).toEqual(['last:1']);
  });

  it('lets a listener remove itself without the next being missed', () => {
    const { on, emit, heard, hear } = create();
    const undo = on('a', () => {
      undo();
    });
    on('a', hear('next'));
    emit('a', 1);
    expect(heard).toEqual(['next:1']);
  });
});

describe('a listener added in the middle of an event', () => {
  it('hears the next one, not this one', () => {
    const { on, emit, heard, hear } = create();
    const undo = on('a', () => {
      undo();
      on('a', hear('new'));
    });
    emit('a', 1);
    expect(heard).toEqual([]);
    emit('a', 2);
    expect(heard).toEqual(['new:2']);
  });
});

describe('clearing', () => {
  it('removes every listener, of every event, at once', () => {
    const { on, emit, clear, heard, hear } = create();
    on('a', () => {
      clear();
    });
    on('a', hear('a'));
    on('b', hear('b'));
    emit('a', 1);
    emit('b', 'x');
    expect(heard).toEqual([]);
  });
});
