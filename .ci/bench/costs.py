"""CPU seconds of the main costs of the hyco that Python finds, as a line of JSON: name -> seconds. What is
repeated counts with its quickest time. `compare` runs this on two trees."""
import json
import logging
import tempfile
import time
import warnings

import torch

import hyco
from hyco.all import *

seconds = time.process_time
found = {'import hyco.all': seconds()}   # and of Python's own start
logging.disable()
warnings.simplefilter('ignore')
folder = tempfile.TemporaryDirectory()


def quickest(work, repeats):
    "The least CPU seconds of `work()`."
    taken = []
    for _ in range(repeats):
        before = seconds()
        work()
        taken.append(seconds() - before)
    return min(taken)


def burgers(**cells):
    return make_pde('BurgersModel', resolution=cells, dt=.8)


def gradient(pde, x):
    "Of the last of ten frames, with respect to the viscosity."
    nu = torch.tensor(.1, requires_grad=True)
    pde.rollout(x, 10, {'nu': nu})[:, -1].square().mean().backward()


def hybrid():
    "The workload of nbs/benchmarks/gpu.ipynb on 32 x 32 cells: three epochs, then an update of the viscosity."
    network = dict(architecture=dict(levels=3, filters=16, batch_norm=False))
    nu = dict(name='nu', initial_guess=1., bounds=[.001, 1.5])
    trainer = dict(train_sim=[0, 1], num_predict_steps=4, use_sliding_window=True, epochs=9, warmup_epochs=0,
                   interleave_frequency=3, fresh_starts=4, learnable_parameters=[nu],
                   synthetic=dict(learning_rate=1e-3, batch_size=16),
                   physical=dict(max_iterations=10, suppress_convergence_errors=True))
    physical = dict(name='BurgersModel', resolution=dict(x=32, y=32), dt=.8)
    return TrainerFactory.create_trainer(dict(
        project_root=folder.name, seed=0, data=dict(dset_name='bench'), trainer_params=trainer,
        generation_params=dict(num_simulations=3, total_steps=16, seed=0),
        model=dict(physical=physical, synthetic=network)))


def joint_fit():
    "A viscosity and the starts of two noisy simulations along a line."
    pde = burgers(x=64)
    seen = observe(generate(pde, num_simulations=2, total_steps=12, seed=0), pde, noise=.05)
    return PhysicalModel(pde, [dict(name='nu', initial_guess=.3, bounds=[.01, 1.5])]).estimate(seen)


before = seconds()
pde = burgers(x=64, y=64)
x = generate(pde, num_simulations=8, total_steps=1, seed=0).states[:, 0]
gradient(pde, x)
found['first evaluation, 64²'] = seconds() - before
found['gradient of ten steps, 64²'] = quickest(lambda: gradient(pde, x), 5)

trainer = hybrid()
trainer.setup()
for epoch in 1, 2, 3:
    trainer.run_epoch(epoch)
epochs = [quickest(lambda: trainer.run_epoch(epoch), 1) for epoch in range(4, 10)]
found['epoch of the network, 32²'] = min(epochs[0], epochs[1], epochs[3], epochs[4])
found['hybrid cycle, 32²'] = min(sum(epochs[:3]), sum(epochs[3:]))
found['joint fit, 1-D 64 cells'] = quickest(joint_fit, 1)
print(json.dumps(dict(hyco=hyco.__file__, seconds=found)))
